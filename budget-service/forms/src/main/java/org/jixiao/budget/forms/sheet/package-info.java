/**
 * A form as pages of lines and boxes, and the pens that write such pages down as files of office programs. What a box is for is
 * known here (an amount, a choice), what it means is not. Lengths are millimetres on A4.
 */
@NullMarked
package org.jixiao.budget.forms.sheet;

import org.jspecify.annotations.NullMarked;
