package org.jixiao.indicator.value.kind;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A few levels in words, best first. */
final class Scale {

    private final List<String> levels;
    private final Map<String, Integer> ranks = new HashMap<>();
    private final int longest;

    /** @param words of each level, its name first */
    Scale(List<List<String>> words) {
        levels = words.stream().map(level -> level.get(0)).toList();
        for (int rank = 0; rank < words.size(); rank++) {
            for (String word : words.get(rank)) {
                ranks.putIfAbsent(word, rank);
            }
        }
        longest = ranks.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    List<String> levels() {
        return levels;
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
                if (ranks.containsKey(word) && (whole || length > 1 && !isDenied(phrase, start))) {
                    return Optional.of(new Grade(this, word, ranks.getOrDefault(word, 0)));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isDenied(String phrase, int start) {
        return start > 0 && "不未无没非".indexOf(phrase.charAt(start - 1)) >= 0;
    }
}
