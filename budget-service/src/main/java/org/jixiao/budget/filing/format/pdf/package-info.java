/**
 * What stands on the pages of a PDF, which holds glyphs and lines and no word of paragraphs or tables: both are found again by
 * where things stand. Lengths are points (1/72 inch), x from the left and y from the top of a page that is turned so that most
 * of its text is upright. Knows neither the grid nor forms.
 */
@NullMarked
package org.jixiao.budget.filing.format.pdf;

import org.jspecify.annotations.NullMarked;
