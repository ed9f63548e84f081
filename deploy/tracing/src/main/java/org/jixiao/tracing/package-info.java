/**
 * What was done, told to a collector as spans (OpenTelemetry, OTLP over HTTP) where an installation has one: requests that
 * are answered, events that are sent and applied. Without one nothing is recorded and nothing runs; whatever a
 * {@code traceparent} said is handed on as it came.
 *
 * <p>A span says which route, which status, which request, which kind of event about what. It never says a query, an
 * address, a token, or anything else that tells of a person.
 */
@NullMarked
package org.jixiao.tracing;

import org.jspecify.annotations.NullMarked;
