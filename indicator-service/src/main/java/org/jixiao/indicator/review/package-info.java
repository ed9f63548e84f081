/**
 * What the finance bureau does with target sheets: it approves them or sends them back while their budget lies before
 * it. Follows the life of the budget; the sheets themselves are in {@code target}.
 */
@NullMarked
package org.jixiao.indicator.review;

import org.jspecify.annotations.NullMarked;
