/** Blank forms to hand out, with what the directory and the region's profile know filled in. */
@NullMarked
package org.jixiao.budget.filing.template;

import org.jspecify.annotations.NullMarked;
