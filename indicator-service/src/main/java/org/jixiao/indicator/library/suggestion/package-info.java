/** Which definitions of the library a row of a form may mean, best first, each with the reasons. */
@NullMarked
package org.jixiao.indicator.library.suggestion;

import org.jspecify.annotations.NullMarked;
