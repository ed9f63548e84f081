/**
 * A file as a neutral grid of paragraphs and tables, each cell with its place in the source. Knows neither kinds of file nor
 * forms: it is what they meet in.
 */
@NullMarked
package org.jixiao.budget.filing.document;

import org.jspecify.annotations.NullMarked;
