/**
 * What a target may ask for, one record a kind, and how each is answered by what was achieved. Numbers are plain ({@code 万}
 * and {@code 亿} resolved, percent stays percent), days are legal days; shares are unitless. It reads no text: that is the
 * grammar's.
 */
@NullMarked
package org.jixiao.indicator.value.kind;

import org.jspecify.annotations.NullMarked;
