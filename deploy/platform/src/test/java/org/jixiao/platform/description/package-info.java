/** How an API is described. */
@NullMarked
package org.jixiao.platform.description;

import org.jspecify.annotations.NullMarked;
