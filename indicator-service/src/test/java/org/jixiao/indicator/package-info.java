/** The service as a whole: events in and out over Kafka, its resources over HTTP, the house's rules. */
@NullMarked
package org.jixiao.indicator;

import org.jspecify.annotations.NullMarked;
