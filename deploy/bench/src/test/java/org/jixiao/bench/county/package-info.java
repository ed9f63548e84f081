/** How fast and how large the whole suite is under a real load. Prints what it measured; asserts only that all arrived. */
@NullMarked
package org.jixiao.bench.county;

import org.jspecify.annotations.NullMarked;
