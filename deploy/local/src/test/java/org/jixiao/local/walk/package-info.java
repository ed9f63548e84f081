/** Specifications of the walk. */
@org.jspecify.annotations.NullMarked
package org.jixiao.local.walk;
