/**
 * Arithmetic across the document that is to be public, exact to the fen. Where an amount is not stated, or a project is
 * withheld, a sum cannot be decided and nothing is said: the budget's own checks have told the department.
 */
@NullMarked
package org.jixiao.disclosure.check.sum;

import org.jspecify.annotations.NullMarked;
