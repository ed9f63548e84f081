/** A small service to test the platform in: people post notices, and a board follows what was posted. */
@NullMarked
package org.jixiao.platform.notice;

import org.jspecify.annotations.NullMarked;
