/**
 * What a target sheet said before: each revision of it, each time it was handed in, and how two of them differ in words that a
 * person can read. Reads what {@code target} keeps and changes nothing.
 */
@NullMarked
package org.jixiao.indicator.target.revision;

import org.jspecify.annotations.NullMarked;
