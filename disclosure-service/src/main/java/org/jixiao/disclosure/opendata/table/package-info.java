/**
 * What is public as tables: each a list of columns over editions, written as CSV and described as a Tabular Data Package. Amounts
 * are yuan with two decimals; an empty cell is what was not stated, never a zero.
 */
@NullMarked
package org.jixiao.disclosure.opendata.table;

import org.jspecify.annotations.NullMarked;
