/**
 * What a careful reviewer would notice in a sheet. One class a rule, all listed in {@link Rules}; a rule reads the
 * sheet and changes nothing.
 */
@NullMarked
package org.jixiao.indicator.target.rule;

import org.jspecify.annotations.NullMarked;
