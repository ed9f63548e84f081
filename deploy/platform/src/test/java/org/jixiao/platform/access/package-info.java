/** Tests of this part of the platform. */
@NullMarked
package org.jixiao.platform.access;

import org.jspecify.annotations.NullMarked;
