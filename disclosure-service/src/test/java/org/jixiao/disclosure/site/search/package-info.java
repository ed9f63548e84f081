@NullMarked
package org.jixiao.disclosure.site.search;

import org.jspecify.annotations.NullMarked;
