package org.jixiao.budget.filing.form;

import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What labels have been called, from {@code labels.properties}. */
final class Synonyms {

    private static final Properties DATA = Resource.properties("labels.properties");
    private static final Pattern WORD = Pattern.compile("\\S+");

    private Synonyms() {}

    /** The constants of an enum by each of their synonyms. A synonym that two of them claim stops the start. */
    static <E extends Enum<E>> Map<String, E> of(String prefix, E[] constants) {
        return Arrays.stream(constants)
                .flatMap(constant -> words(prefix + "." + constant.name()).map(word -> Map.entry(word, constant)))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The name we prefer for what it has been called. */
    static String preferred(String prefix, Enum<?> constant) {
        return words(prefix + "." + constant.name()).findFirst().orElseThrow();
    }

    private static Stream<String> words(String key) {
        return WORD.matcher(DATA.getProperty(key, "")).results().map(MatchResult::group);
    }
}
