/** How what a service knows stands in its database. */
@NullMarked
package org.jixiao.platform.store;

import org.jspecify.annotations.NullMarked;
