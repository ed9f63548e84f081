package org.jixiao.indicator.contract;

import org.jspecify.annotations.Nullable;

/**
 * What a reviewer asks for.
 *
 * @param ordinal the indicator it is about; null where it is about the whole sheet
 * @param number names it within its sheet, given once; null where it was told before comments had numbers
 */
public record Comment(
        @Nullable Integer ordinal, String text, @Nullable Integer number) {}
