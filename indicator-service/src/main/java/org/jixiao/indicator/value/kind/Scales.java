package org.jixiao.indicator.value.kind;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Bilingual;

/** The scales of words that forms use, from {@code scales.properties}. */
final class Scales {

    private static final int LONGEST_CHANGE = 8;
    private static final List<Scale> ALL;
    private static final Map<Direction, Scale> CHANGES = new TreeMap<>();

    static {
        Vocabulary words = new Vocabulary("scales.properties");
        String degrees = words.section("change").getOrDefault("levels", "");
        Map<String, String> families = words.section("family");
        CHANGES.put(Direction.UP, change(degrees, families.getOrDefault("up", "")));
        CHANGES.put(Direction.DOWN, change(degrees, families.getOrDefault("down", "")));
        Scale kept = change(degrees, families.getOrDefault("kept", ""));
        Stream<Scale> plain =
                new TreeMap<>(words.section("scale")).values().stream().map(Scales::scale);
        ALL = Stream.of(plain, CHANGES.values().stream(), Stream.of(kept))
                .flatMap(each -> each)
                .toList();
        Map<String, String> stands = words.section("stand");
        CHANGES.put(Direction.SAME, scale(stands.getOrDefault("same", "")));
        CHANGES.put(Direction.NOT_LOWER, scale(stands.getOrDefault("not-lower", "")));
        CHANGES.put(Direction.NOT_HIGHER, scale(stands.getOrDefault("not-higher", "")));
    }

    private Scales() {}

    /** The scales of levels, in their order. */
    static List<Vocabularies.ScaleEntry> entries() {
        Vocabulary words = new Vocabulary("scales.properties");
        Map<String, String> names = words.section("name");
        Map<String, String> english = words.section("en");
        return new TreeMap<>(words.section("scale"))
                .entrySet().stream()
                        .map(scale -> {
                            String id = scale.getKey().substring(scale.getKey().indexOf('.') + 1);
                            List<String> name = bars(names.getOrDefault(id, id + "|" + id));
                            return new Vocabularies.ScaleEntry(
                                    id,
                                    new Bilingual(name.get(0), name.get(1)),
                                    entries(levels(scale.getValue()).toList(), bars(english.getOrDefault(id, ""))));
                        })
                        .toList();
    }

    private static List<Vocabularies.LevelEntry> entries(List<List<String>> levels, List<String> english) {
        return IntStream.range(0, levels.size())
                .mapToObj(rank -> {
                    List<String> words = levels.get(rank);
                    return new Vocabularies.LevelEntry(
                            words.get(0), new Bilingual(words.get(0), english.get(rank)), words);
                })
                .toList();
    }

    /** The level that a phrase names by the longest word that any scale knows. */
    static Optional<Grade> grade(String phrase) {
        return grades(phrase).findFirst();
    }

    /** How the two levels stand to each other on a scale of the first one's: negative where the other is better. */
    static Optional<Integer> compare(String asked, String reached) {
        int longest = grade(asked).map(grade -> grade.word().length()).orElse(0);
        return grades(asked)
                .filter(grade -> grade.word().length() == longest)
                .flatMap(grade -> grade.scale().in(reached).map(other -> other.rank() - grade.rank()).stream())
                .findFirst();
    }

    /** Which way a word of change goes; empty where that is not known. */
    static Optional<Direction> direction(String word) {
        return CHANGES.entrySet().stream()
                .flatMap(change -> change.getValue().in(word).map(grade -> Map.entry(change.getKey(), grade)).stream())
                .max(Comparator.comparing(found -> found.getValue().word().length()))
                .map(Map.Entry::getKey);
    }

    /** True for a word of a change up or down, as a whole. */
    static boolean isChange(String word) {
        return CHANGES.entrySet().stream()
                .filter(change -> change.getKey().hasSize())
                .anyMatch(change -> change.getValue().rank(word).isPresent());
    }

    /** True where a text begins with such a word. */
    static boolean beginsWithChange(String text) {
        return IntStream.rangeClosed(2, Math.min(LONGEST_CHANGE, text.length()))
                .anyMatch(length -> isChange(text.substring(0, length)));
    }

    /** The first scale that has all of these words. */
    static Optional<Scale> having(List<String> words) {
        return ALL.stream()
                .filter(scale ->
                        words.stream().allMatch(word -> scale.rank(word).isPresent()))
                .findFirst();
    }

    private static Stream<Grade> grades(String phrase) {
        return ALL.stream()
                .flatMap(scale -> scale.in(phrase).stream())
                .sorted(Comparator.comparing((Grade grade) -> grade.word().length())
                        .reversed());
    }

    private static Scale scale(String levels) {
        return new Scale(levels(levels).toList(), Set.of());
    }

    private static Scale change(String degrees, String verbs) {
        List<String> family = words(verbs);
        return new Scale(
                levels(degrees)
                        .map(level -> level.stream()
                                .flatMap(degree ->
                                        family.stream().map(verb -> degree.equals("*") ? verb : degree + verb))
                                .toList())
                        .toList(),
                new HashSet<>(family));
    }

    private static Stream<List<String>> levels(String text) {
        return bars(text).stream().map(Scales::words);
    }

    private static List<String> bars(String text) {
        return List.of(text.split("\\|", -1));
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+", -1));
    }
}
