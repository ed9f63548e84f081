package org.jixiao.disclosure.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** The labels of the site in English, by what they are in Chinese: {@code site/messages/en.txt}, one a line. */
final class Catalogue {

    static final String FILE = "site/messages/en.txt";

    private static final String BETWEEN = " = ";
    private static final Map<String, String> ENGLISH = read();

    private Catalogue() {}

    /** What has no translation stays Chinese. */
    static String said(Reading.Language language, String text) {
        return language == Reading.Language.EN ? ENGLISH.getOrDefault(text, text) : text;
    }

    static Map<String, String> english() {
        return ENGLISH;
    }

    private static Map<String, String> read() {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains(BETWEEN) && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableMap(
                            line -> line.substring(0, line.indexOf(BETWEEN)),
                            line -> line.substring(line.indexOf(BETWEEN) + BETWEEN.length())
                                    .replace("\\s", " ")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
