/**
 * The indicator library (指标库): definitions that a sheet's indicators can be taken from, for the whole country, a region or one
 * department. A definition is proposed, in force, retired; it asks nothing of a sheet and changes none.
 */
@NullMarked
package org.jixiao.indicator.library;

import org.jspecify.annotations.NullMarked;
