/** What is expected of the printed approval. */
@NullMarked
package org.jixiao.budget.letter;

import org.jspecify.annotations.NullMarked;
