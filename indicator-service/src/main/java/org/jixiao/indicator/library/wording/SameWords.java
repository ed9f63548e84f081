package org.jixiao.indicator.library.wording;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words that mean the same in the name of an indicator, from {@code same-words.txt}. */
final class SameWords {

    private static final Map<String, List<String>> FAMILIES = read();
    private static final Pattern ANY = Pattern.compile(FAMILIES.keySet().stream()
            .sorted(Comparator.comparing(String::length).reversed().thenComparing(word -> word))
            .map(Pattern::quote)
            .collect(Collectors.joining("|")));

    private SameWords() {}

    /** Every word by the one that stands for its kind. */
    static String canonical(String plain) {
        return ANY.matcher(plain).replaceAll(found -> family(found.group()).get(0));
    }

    /** The words of a text with all that mean the same. */
    static Set<String> kin(String plain) {
        return ANY.matcher(plain)
                .results()
                .flatMap(found -> family(found.group()).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<String> family(String word) {
        return FAMILIES.getOrDefault(word, List.of(word));
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> families = new HashMap<>();
        try (InputStream file = SameWords.class.getResourceAsStream("same-words.txt");
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.strip().split(" ", -1)))
                    .forEach(family -> family.forEach(word -> families.put(word, family)));
            return Map.copyOf(families);
        } catch (IOException e) {
            throw new UncheckedIOException("the words that mean the same cannot be read", e);
        }
    }
}
