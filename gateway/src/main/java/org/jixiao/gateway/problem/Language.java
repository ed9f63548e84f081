package org.jixiao.gateway.problem;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.jspecify.annotations.Nullable;

/** The languages the gateway speaks; Chinese where nothing else is asked for. */
enum Language {
    ZH,
    EN;

    private static final List<String> SPOKEN = List.of("zh", "en");

    /** The best match for an {@code Accept-Language}; a malformed header asks for nothing. */
    static Language askedBy(@Nullable String acceptLanguage) {
        try {
            var asked = LanguageRange.parse(acceptLanguage == null ? "zh" : acceptLanguage);
            return "en".equals(Locale.lookupTag(asked, SPOKEN)) ? EN : ZH;
        } catch (IllegalArgumentException malformed) {
            return ZH;
        }
    }

    String tag() {
        return this == ZH ? "zh-CN" : "en";
    }

    /** Chinese is the bundle's root, so a word missing in English is still said. */
    Locale locale() {
        return this == ZH ? Locale.ROOT : Locale.ENGLISH;
    }
}
