/** The envelope of an event: what is said around a fact, and how it is written in Kafka headers (CloudEvents, binary mode). */
@NullMarked
package org.jixiao.platform.event;

import org.jspecify.annotations.NullMarked;
