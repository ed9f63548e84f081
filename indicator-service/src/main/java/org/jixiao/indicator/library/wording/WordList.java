package org.jixiao.indicator.library.wording;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** A file of words, apart by spaces; a line that begins with # says something of them. */
final class WordList {

    static final Comparator<String> LONGEST_FIRST =
            Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder());

    private WordList() {}

    /** Line by line. */
    static List<List<String>> read(String file) {
        try (InputStream bytes = WordList.class.getResourceAsStream(file);
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(bytes), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.strip().split(" ", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("words cannot be read: " + file, e);
        }
    }
}
