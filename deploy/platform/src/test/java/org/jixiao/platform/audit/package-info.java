/** Tests of this part of the platform. */
@NullMarked
package org.jixiao.platform.audit;

import org.jspecify.annotations.NullMarked;
