package org.jixiao.indicator.contract;

import org.jspecify.annotations.Nullable;

/** The finance bureau approved a sheet. @param grade null where none was given */
public record TargetApproved(Sheet sheet, @Nullable Grade grade) {}
