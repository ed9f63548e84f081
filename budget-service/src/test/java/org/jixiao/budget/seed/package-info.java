/** The figures of the real documents, entered over REST as another system would, and found again. */
@NullMarked
package org.jixiao.budget.seed;

import org.jspecify.annotations.NullMarked;
