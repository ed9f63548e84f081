/** Facts leave a service if and only if they are true. */
@NullMarked
package org.jixiao.platform.outbox;

import org.jspecify.annotations.NullMarked;
