/** Tests of this part of the platform. */
@NullMarked
package org.jixiao.platform.problem;

import org.jspecify.annotations.NullMarked;
