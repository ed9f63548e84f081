/**
 * The library as a table, CSV or a workbook: out for those who look, in for those who keep definitions. What was written out and is
 * read in again changes nothing. No cell is a formula.
 */
@NullMarked
package org.jixiao.indicator.library.table;

import org.jspecify.annotations.NullMarked;
