/**
 * How a fact leaves a service: written in the transaction of what it tells, relayed afterwards, at least once and in
 * order per key; and how all facts are told again under a new epoch.
 */
@NullMarked
package org.jixiao.platform.outbox;

import org.jspecify.annotations.NullMarked;
