package org.jixiao.disclosure.site;

import org.jspecify.annotations.Nullable;

/** Numbers in the address of a page: whoever types one wrong sees the page without it. */
public final class Numbers {

    private static final String POSITIVE = "[1-9]\\d{0,8}";

    private Numbers() {}

    /** Null for anything else. */
    public static @Nullable Integer positive(String typed) {
        String text = typed.strip();
        return text.matches(POSITIVE) ? Integer.valueOf(text) : null;
    }
}
