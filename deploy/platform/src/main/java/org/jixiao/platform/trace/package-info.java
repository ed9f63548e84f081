/**
 * What belongs together: the request that began it and the trace it is part of, in each line of the log, in the events
 * that are told and in what follows from them in another service. What is recorded of it is begun by {@code org.jixiao.tracing}.
 */
@NullMarked
package org.jixiao.platform.trace;

import org.jspecify.annotations.NullMarked;
