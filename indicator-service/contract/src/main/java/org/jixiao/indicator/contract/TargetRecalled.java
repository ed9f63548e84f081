package org.jixiao.indicator.contract;

/** A department took a sheet back; it is draft again. */
public record TargetRecalled(SheetAbout about) {}
