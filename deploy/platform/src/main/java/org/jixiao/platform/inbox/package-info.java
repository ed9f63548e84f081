/**
 * How a fact enters a service: applied in the transaction of its effect, once, however often and in whatever order it
 * arrives; retried while something it needs is away; parked with all that follows it where trying again cannot help.
 */
@NullMarked
package org.jixiao.platform.inbox;

import org.jspecify.annotations.NullMarked;
