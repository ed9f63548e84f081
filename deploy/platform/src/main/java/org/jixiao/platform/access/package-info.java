/** Who calls, and how far that reaches: roles from the token, scope by division and department. Absent means nothing, never all. */
@NullMarked
package org.jixiao.platform.access;

import org.jspecify.annotations.NullMarked;
