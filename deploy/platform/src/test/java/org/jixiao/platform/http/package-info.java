/** Tests of this part of the platform. */
@NullMarked
package org.jixiao.platform.http;

import org.jspecify.annotations.NullMarked;
