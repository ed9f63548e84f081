package org.jixiao.budget.budget;

import org.jixiao.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** What must be there in a request although the type of the contract cannot say so. */
public final class Checked {

    private Checked() {}

    /** @throws Refusal naming the field, where it is missing */
    public static void present(String pointer, @Nullable Object value) {
        if (value == null) {
            throw Refusal.ofField(pointer, "不能缺少", "must not be null");
        }
    }
}
