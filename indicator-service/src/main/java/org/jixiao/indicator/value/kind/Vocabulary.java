package org.jixiao.indicator.value.kind;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;

/** Words that are data and no code, from a properties file in UTF-8 beside this package. */
final class Vocabulary {

    private final Properties words = new Properties();

    Vocabulary(String file) {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Vocabulary.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The entries that begin with {@code section} and a dot, without it. */
    Map<String, String> section(String section) {
        String prefix = section + ".";
        return words.stringPropertyNames().stream()
                .filter(key -> key.startsWith(prefix))
                .collect(Collectors.toMap(key -> key.substring(prefix.length()), words::getProperty));
    }
}
