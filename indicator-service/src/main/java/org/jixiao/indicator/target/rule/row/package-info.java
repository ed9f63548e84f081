/** Rules that look at one indicator at a time. Each is a row of {@code rules.yaml}; a class only where words do not suffice. */
@NullMarked
package org.jixiao.indicator.target.rule.row;

import org.jspecify.annotations.NullMarked;
