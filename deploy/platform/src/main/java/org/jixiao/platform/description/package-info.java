/** What the description of an API says beyond what its resources say of themselves: what holds for every operation, and for marked ones. */
@NullMarked
package org.jixiao.platform.description;

import org.jspecify.annotations.NullMarked;
