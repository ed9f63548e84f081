/** How figures, numbers and targets read. */
@NullMarked
package org.jixiao.disclosure.site;

import org.jspecify.annotations.NullMarked;
