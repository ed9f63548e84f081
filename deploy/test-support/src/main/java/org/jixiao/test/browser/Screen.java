package org.jixiao.test.browser;

import com.microsoft.playwright.options.ViewportSize;
import java.util.Locale;

/** What a page is looked at on, in CSS pixels. */
public enum Screen {
    /** The narrowest phone that a page has to fit. */
    NARROW(360, 640),
    PHONE(390, 844),
    DESK(1280, 900);

    private final int width;
    private final int height;

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }

    public int width() {
        return width;
    }

    ViewportSize size() {
        return new ViewportSize(width, height);
    }

    /** As pictures are named. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
