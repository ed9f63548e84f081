/**
 * A neutral grid becomes a reading of the form: the department's goals, its projects with money, plan and indicator rows,
 * findings, and an account of every line. Forms are recognised by their labels and shapes, never by line or column
 * numbers. Knows nothing of files, of persistence or of what a target value means.
 */
@NullMarked
package org.jixiao.budget.filing.form;

import org.jspecify.annotations.NullMarked;
