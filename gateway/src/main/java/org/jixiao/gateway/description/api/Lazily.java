package org.jixiao.gateway.description.api;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something that is made when it is first asked for, and kept; made twice at worst, and then alike. */
final class Lazily<T> {
    private final Supplier<T> making;
    private volatile @Nullable T made;

    Lazily(Supplier<T> making) {
        this.making = making;
    }

    T get() {
        var there = made;
        if (there == null) {
            there = making.get();
            made = there;
        }
        return there;
    }
}
