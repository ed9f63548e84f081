package org.jixiao.platform.problem;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.jixiao.platform.problem.Messages.Language;

/** What may be wrong with a field, and how people say the words of the API: the same in all services. */
final class FieldWords {

    private static final Map<Language, Properties> WORDS = new EnumMap<>(Map.of(
            Language.ZH, load("/problems/fields-zh.properties"), Language.EN, load("/problems/fields-en.properties")));

    private FieldWords() {}

    /** @param figures fill {0}, {1} … */
    static String say(Language language, String what, Object... figures) {
        return filled(word(language, what, what), Stream.of(figures));
    }

    /** That a value has to be one of these. */
    static String choice(Language language, String... words) {
        return say(language, "choice", String.join(language == Language.ZH ? "、" : ", ", words));
    }

    /** A word of the API as people say it, where they say it otherwise: {@code draft} is 草稿. */
    static String spoken(Language language, String text) {
        return word(language, "word." + text, text);
    }

    /** A year is no quantity (2026, not 2,026), and an apostrophe is one. */
    static String filled(String pattern, Stream<?> arguments) {
        return new MessageFormat(pattern.replace("'", "''"), Locale.ROOT)
                .format(arguments.map(String::valueOf).toArray());
    }

    private static String word(Language language, String key, String otherwise) {
        return WORDS.getOrDefault(language, new Properties()).getProperty(key, otherwise);
    }

    private static Properties load(String file) {
        Properties words = new Properties();
        try (InputStream bytes = Objects.requireNonNull(FieldWords.class.getResourceAsStream(file))) {
            words.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException("the words of fields cannot be read: " + file, e);
        }
    }
}
