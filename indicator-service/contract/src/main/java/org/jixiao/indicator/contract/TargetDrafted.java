package org.jixiao.indicator.contract;

/** A sheet is in draft: new, changed, or put back by a newer project. The numbers count its findings. */
public record TargetDrafted(SheetAbout about, int errors, int warnings, int infos) {}
