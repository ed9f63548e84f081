package org.jixiao.indicator.contract;

import java.util.List;

/** The finance bureau sent a sheet back, with comments; the budget goes back with it. */
public record TargetReturned(SheetAbout about, String reason, List<Comment> comments) {}
