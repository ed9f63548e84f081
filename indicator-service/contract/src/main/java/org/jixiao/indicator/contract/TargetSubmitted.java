package org.jixiao.indicator.contract;

import java.util.Set;

/** A department handed a sheet in. @param contributors subjects of all who edited or submitted it */
public record TargetSubmitted(Sheet sheet, Set<String> contributors) {}
