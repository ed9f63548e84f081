/**
 * The approval (批复) as a letter that can be printed, filed and sent: what the archive of revisions says, set as a PDF. The same
 * approval gives the same bytes. Amounts are in 万元, as the forms write them; of a classified project there is nothing but its
 * share of the total.
 */
@NullMarked
package org.jixiao.budget.letter;

import org.jspecify.annotations.NullMarked;
