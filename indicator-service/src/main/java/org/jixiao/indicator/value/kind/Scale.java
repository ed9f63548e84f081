package org.jixiao.indicator.value.kind;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A few levels in words, best first. */
final class Scale {

    private static final Pattern DENIAL = Pattern.compile("[不未无没非][太够很甚]?$");

    private final List<String> levels;
    private final Map<String, Integer> ranks = new HashMap<>();
    private final Set<String> leading;
    private final int longest;

    /**
     * @param words of each level, its name first
     * @param leading those that count only where a phrase begins with them
     */
    Scale(List<List<String>> words, Set<String> leading) {
        this.leading = Set.copyOf(leading);
        levels = words.stream().map(level -> level.get(0)).toList();
        for (int rank = 0; rank < words.size(); rank++) {
            for (String word : words.get(rank)) {
                ranks.putIfAbsent(word, rank);
            }
        }
        longest = ranks.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /** The names of its levels, best first; of changes with the verb that was found (大幅提升, 有所提升 …). */
    List<String> levels(String word) {
        String verb = leading.stream().filter(word::endsWith).findFirst().orElse("");
        String usual =
                leading.stream().filter(levels.get(0)::endsWith).findFirst().orElse("");
        return levels.stream()
                .map(level -> level.substring(0, level.length() - usual.length()) + verb)
                .toList();
    }

    /** The place of a word from the best, 0; empty where it is none of this scale. */
    Optional<Integer> rank(String word) {
        return Optional.ofNullable(ranks.get(word));
    }

    /** The longest of its words in a phrase, unless 不 or the like stands before it. */
    Optional<Grade> in(String phrase) {
        for (int length = Math.min(longest, phrase.length()); length > 0; length--) {
            for (int start = 0; start + length <= phrase.length(); start++) {
                String word = phrase.substring(start, start + length);
                boolean whole = length == phrase.length();
                boolean inPlace = start == 0 || !leading.contains(word);
                if (ranks.containsKey(word) && (whole || length > 1 && inPlace && !isDenied(phrase, start))) {
                    return Optional.of(new Grade(this, word, ranks.getOrDefault(word, 0)));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isDenied(String phrase, int start) {
        return DENIAL.matcher(phrase.substring(0, start)).find();
    }
}
