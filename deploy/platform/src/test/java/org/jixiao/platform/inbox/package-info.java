/** Tests of this part of the platform. */
@NullMarked
package org.jixiao.platform.inbox;

import org.jspecify.annotations.NullMarked;
