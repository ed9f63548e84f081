package org.jixiao.indicator.contract;

import org.jspecify.annotations.Nullable;

/** What a reviewer asks for. @param ordinal the indicator it is about; null where it is about the whole sheet */
public record Comment(@Nullable Integer ordinal, String text) {}
