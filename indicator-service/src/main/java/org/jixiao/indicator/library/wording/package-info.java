/**
 * The words of indicators: how a name is written when nothing but its words counts, by which pieces it is found, and how alike two
 * names are. Texts only; it knows no definition and no sheet.
 */
@NullMarked
package org.jixiao.indicator.library.wording;

import org.jspecify.annotations.NullMarked;
