@NullMarked
package org.jixiao.indicator.review.queue;

import org.jspecify.annotations.NullMarked;
