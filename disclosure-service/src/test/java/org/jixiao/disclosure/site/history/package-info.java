@NullMarked
package org.jixiao.disclosure.site.history;

import org.jspecify.annotations.NullMarked;
