/** Tests of this part of the platform. */
@NullMarked
package org.jixiao.platform.profile;

import org.jspecify.annotations.NullMarked;
