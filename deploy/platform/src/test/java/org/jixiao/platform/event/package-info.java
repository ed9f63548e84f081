/** Tests of this part of the platform. */
@NullMarked
package org.jixiao.platform.event;

import org.jspecify.annotations.NullMarked;
