/** Rules that look at a sheet together with the project it is for. */
@NullMarked
package org.jixiao.indicator.target.rule.sheet;

import org.jspecify.annotations.NullMarked;
