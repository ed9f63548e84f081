package org.jixiao.platform.problem;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words of all problems of a service: {@code <slug>.title}, {@code .detail} with {0} …, {@code .action}. */
@Singleton
public class Messages {

    /** The languages the suite speaks; Chinese unless English is asked for. */
    public enum Language {
        ZH,
        EN;

        private static final List<Locale> SPOKEN = List.of(Locale.SIMPLIFIED_CHINESE, Locale.CHINESE, Locale.ENGLISH);

        /** The one a client asks for with {@code Accept-Language}; Chinese where it asks for none or cannot be read. */
        public static Language asked(@Nullable String acceptLanguage) {
            if (acceptLanguage == null) {
                return ZH;
            }
            try {
                Locale best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SPOKEN);
                return Locale.ENGLISH.equals(best) ? EN : ZH;
            } catch (IllegalArgumentException e) {
                return ZH;
            }
        }

        public String tag() {
            return this == EN ? "en" : "zh-CN";
        }

        private String file() {
            return this == EN ? "problems/en.properties" : "problems/zh.properties";
        }
    }

    private final Map<Language, Properties> words = new EnumMap<>(Language.class);

    Messages() {
        for (Language language : Language.values()) {
            words.put(language, load(language.file()));
        }
    }

    public String title(Language language, String slug) {
        return word(language, slug + ".title");
    }

    public String detail(Language language, String slug, Object... arguments) {
        // A year is no quantity (2026, not 2,026), and an apostrophe is one.
        Object[] texts = Stream.of(arguments).map(String::valueOf).toArray();
        String pattern = word(language, slug + ".detail").replace("'", "''");
        return new MessageFormat(pattern, Locale.ROOT).format(texts);
    }

    /** What the one who met the problem can do. */
    public String action(Language language, String slug) {
        return word(language, slug + ".action");
    }

    public boolean knows(String slug) {
        return words.getOrDefault(Language.ZH, new Properties()).containsKey(slug + ".title");
    }

    private String word(Language language, String key) {
        return words.getOrDefault(language, new Properties()).getProperty(key, key);
    }

    private static Properties load(String file) {
        Properties all = new Properties();
        try {
            List<URL> places = Collections.list(
                    Thread.currentThread().getContextClassLoader().getResources(file));
            for (URL place : places) {
                try (Reader reader = new InputStreamReader(place.openStream(), StandardCharsets.UTF_8)) {
                    all.load(reader);
                }
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException("the words of the problems cannot be read: " + file, e);
        }
    }
}
