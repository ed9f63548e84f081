/**
 * What belongs together: the request that began it and the trace it is part of, in each line of the log, in the events
 * that are told and in what follows from them in another service. Nothing is measured here.
 */
@NullMarked
package org.jixiao.platform.trace;

import org.jspecify.annotations.NullMarked;
