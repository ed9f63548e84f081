/**
 * The target value language: what a cell of a form asks for. It keeps no state and judges no sheet; numbers are plain
 * ({@code 万} and {@code 亿} resolved, percent stays percent), days are legal days.
 */
@NullMarked
package org.jixiao.indicator.value;

import org.jspecify.annotations.NullMarked;
