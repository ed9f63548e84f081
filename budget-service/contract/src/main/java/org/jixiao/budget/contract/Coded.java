package org.jixiao.budget.contract;

import org.jspecify.annotations.Nullable;

/** Something with a code and a name (a division, a department, a unit) as it stood when it was said; either may be missing. */
public record Coded(@Nullable String code, @Nullable String name) {

    public static final Coded NONE = new Coded(null, null);
}
