/**
 * The time a department has to publish, and the hand that does what falls due. Owns the clock of each region (how many days, which of
 * them count) and how a day stands to the last one; knows no disclosure. Days are legal days, in Shanghai.
 */
@NullMarked
package org.jixiao.disclosure.clock;

import org.jspecify.annotations.NullMarked;
