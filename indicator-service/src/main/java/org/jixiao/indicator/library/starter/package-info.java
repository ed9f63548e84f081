/**
 * The starter library: definitions for what most offices of party and government do, {@code starter-library.csv}. It comes with the
 * suite as national definitions in force; whoever changes or retires one of them has the last word.
 */
@NullMarked
package org.jixiao.indicator.library.starter;

import org.jspecify.annotations.NullMarked;
