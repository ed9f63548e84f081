/**
 * Frameworks of indicators (指标体系): which dimensions (一级指标) there are, and which categories (二级指标) belong to each.
 * They are data, {@code frameworks.yaml}; which one holds in a region is for its profile to say.
 */
@NullMarked
package org.jixiao.indicator.library.framework;

import org.jspecify.annotations.NullMarked;
