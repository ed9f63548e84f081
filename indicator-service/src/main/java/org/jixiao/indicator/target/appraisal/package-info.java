/**
 * How a reviewer arrives at the grade of a target sheet: over four criteria, each rated (财预〔2015〕88号). Keeps no state.
 */
@NullMarked
package org.jixiao.indicator.target.appraisal;

import org.jspecify.annotations.NullMarked;
