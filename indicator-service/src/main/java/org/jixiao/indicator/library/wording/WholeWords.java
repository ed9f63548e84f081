package org.jixiao.indicator.library.wording;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A name taken apart into words, so that what is said of it can be found in it: words of {@code words.txt} and
 * {@code same-words.txt}, of two that begin together the longer; what stands between two of them counts as one word.
 */
final class WholeWords {

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}%‰]+");
    private static final int SHORTEST = 2;

    /** Says nothing in the name of an indicator. */
    private static final String INDICATOR = "指标";

    private static final Pattern KNOWN = Pattern.compile(
            Stream.concat(WordList.read("words.txt").stream().flatMap(List::stream), SameWords.all().stream())
                    .collect(Collectors.toCollection(() -> new TreeSet<>(WordList.LONGEST_FIRST)))
                    .stream()
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|")));

    private final List<List<String>> runs;

    private WholeWords(List<List<String>> runs) {
        this.runs = runs;
    }

    /** @param name as written; nothing is a word across two signs */
    static WholeWords of(String name) {
        return new WholeWords(SIGNS.splitAsStream(Normalizer.normalize(name, Normalizer.Form.NFKC))
                .filter(run -> !run.isEmpty())
                .map(WholeWords::words)
                .toList());
    }

    private static List<String> words(String run) {
        List<String> words = new ArrayList<>();
        Matcher known = KNOWN.matcher(run);
        int from = 0;
        while (known.find()) {
            if (known.start() > from) {
                words.add(run.substring(from, known.start()));
            }
            words.add(known.group());
            from = known.end();
        }
        if (from < run.length()) {
            words.add(run.substring(from));
        }
        return words;
    }

    /** Words that the other has too, in the order of this name; those that stand side by side in both as one. */
    Set<String> sharedWith(WholeWords other) {
        Set<String> shared = new LinkedHashSet<>();
        for (List<String> run : runs) {
            int at = 0;
            while (at < run.size()) {
                int end = at;
                while (end < run.size() && other.has(run.subList(at, end + 1))) {
                    end++;
                }
                shared.add(String.join("", run.subList(at, end)));
                at = Math.max(end, at + 1);
            }
        }
        shared.removeIf(words -> words.length() < SHORTEST || words.equals(INDICATOR));
        return shared;
    }

    /** Words of this name, each with a word of the other that means the same and is not it. */
    Map<String, String> alikeIn(WholeWords other) {
        Map<String, String> alike = new LinkedHashMap<>();
        all().filter(word -> !other.has(List.of(word))).forEach(word -> other.all()
                .filter(theirs -> !has(List.of(theirs)) && SameWords.areKin(word, theirs))
                .findFirst()
                .ifPresent(theirs -> alike.put(word, theirs)));
        return alike;
    }

    private boolean has(List<String> words) {
        return runs.stream().anyMatch(run -> Collections.indexOfSubList(run, words) >= 0);
    }

    private Stream<String> all() {
        return runs.stream().flatMap(List::stream);
    }
}
