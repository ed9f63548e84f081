/** Two departments' years side by side: two years of one department, or two departments. */
@NullMarked
package org.jixiao.disclosure.site.compare;

import org.jspecify.annotations.NullMarked;
