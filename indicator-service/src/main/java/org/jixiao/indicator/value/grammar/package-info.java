/**
 * From the words of a form to a kind of value. Every grammar takes a whole text or none of it; what none takes is said to be
 * not understood. Time is linear in the text, which is refused beyond 500 characters.
 */
@NullMarked
package org.jixiao.indicator.value.grammar;

import org.jspecify.annotations.NullMarked;
