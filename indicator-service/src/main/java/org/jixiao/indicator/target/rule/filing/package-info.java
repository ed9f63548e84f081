/** Rules that look at the parts of one filing together: the department's sheet, its tasks, the sheets of all its projects. They run when all parts are there. */
@NullMarked
package org.jixiao.indicator.target.rule.filing;

import org.jspecify.annotations.NullMarked;
