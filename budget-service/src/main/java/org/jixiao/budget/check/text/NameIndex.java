package org.jixiao.budget.check.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names met so far, found again by what they share: thousands are compared without comparing each with each. */
final class NameIndex<T> {

    /** Of the shorter name this much must stand in the longer one: names of one office share words without being alike. */
    private static final BigDecimal OVERLAP = new BigDecimal("0.75");

    private final BigDecimal threshold;
    private final List<Entry<T>> entries = new ArrayList<>();
    private final Map<String, Integer> byPlain = new HashMap<>();
    private final Map<String, List<Integer>> byBigram = new HashMap<>();

    private record Entry<T>(Name name, T thing) {}

    /** @param threshold Dice's coefficient from which two names are alike */
    NameIndex(BigDecimal threshold) {
        this.threshold = threshold;
    }

    void add(Name name, T thing) {
        int position = entries.size();
        entries.add(new Entry<>(name, thing));
        byPlain.putIfAbsent(name.plain(), position);
        name.bigrams().counts().keySet().forEach(bigram -> byBigram.computeIfAbsent(bigram, none -> new ArrayList<>())
                .add(position));
    }

    /** The one of the same name, else the one most alike. */
    Optional<T> like(Name name) {
        Integer same = byPlain.get(name.plain());
        return same != null
                ? Optional.of(entries.get(same).thing())
                : nearest(name).map(Entry::thing);
    }

    private Optional<Entry<T>> nearest(Name name) {
        int[] shared = new int[entries.size()];
        for (Map.Entry<String, Integer> bigram : name.bigrams().counts().entrySet()) {
            for (int position : byBigram.getOrDefault(bigram.getKey(), List.of())) {
                shared[position] += bigram.getValue();
            }
        }
        Entry<T> best = null;
        BigDecimal score = BigDecimal.ZERO;
        for (int position = 0; position < shared.length; position++) {
            Entry<T> entry = entries.get(position);
            if (2 * shared[position] < entry.name().bigrams().size()) {
                continue; // far from alike, whatever the exact figure
            }
            BigDecimal dice = likeness(name, entry.name());
            if (dice.compareTo(score) > 0) {
                best = entry;
                score = dice;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Zero unless they are alike. */
    private BigDecimal likeness(Name one, Name other) {
        BigDecimal dice = one.bigrams().dice(other.bigrams());
        return dice.compareTo(threshold) >= 0
                        && one.bigrams().overlap(other.bigrams()).compareTo(OVERLAP) >= 0
                        && one.series().equals(other.series())
                ? dice
                : BigDecimal.ZERO;
    }
}
