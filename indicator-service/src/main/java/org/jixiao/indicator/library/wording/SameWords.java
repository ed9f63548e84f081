package org.jixiao.indicator.library.wording;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words that mean the same in the name of an indicator, from {@code same-words.txt}. */
final class SameWords {

    private static final Map<String, List<String>> FAMILIES = read();
    private static final Pattern ANY = Pattern.compile(FAMILIES.keySet().stream()
            .sorted(WordList.LONGEST_FIRST)
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

    static Set<String> all() {
        return FAMILIES.keySet();
    }

    /** True for two words that mean the same. */
    static boolean areKin(String one, String other) {
        return family(one).equals(family(other));
    }

    private static List<String> family(String word) {
        return FAMILIES.getOrDefault(word, List.of(word));
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> families = new HashMap<>();
        WordList.read("same-words.txt").forEach(family -> family.forEach(word -> families.put(word, family)));
        return Map.copyOf(families);
    }
}
