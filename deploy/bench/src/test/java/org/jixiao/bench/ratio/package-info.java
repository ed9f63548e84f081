/**
 * How fast the suite is beside what it could at best be: nginx for bytes and for a proxy, pgbench for an approval. Prints ratios of one
 * run, for they alone can be compared between machines; asserts only that every answer was right.
 */
@NullMarked
package org.jixiao.bench.ratio;

import org.jspecify.annotations.NullMarked;
