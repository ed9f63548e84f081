package org.jixiao.budget.check.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;

/** The pairs of neighbouring characters of a text, each as often as it stands there. */
record Bigrams(Map<String, Integer> counts, int size) {

    private static final int SCALE = 4;

    static Bigrams of(String text) {
        int[] characters = text.codePoints().toArray();
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i + 1 < characters.length; i++) {
            counts.merge(new String(characters, i, 2), 1, Integer::sum);
        }
        return new Bigrams(counts, Math.max(0, characters.length - 1));
    }

    int shared(Bigrams other) {
        return counts.entrySet().stream()
                .mapToInt(entry -> Math.min(entry.getValue(), other.counts.getOrDefault(entry.getKey(), 0)))
                .sum();
    }

    /** Dice's coefficient: 1 where both are the same, 0 where they share nothing. Scale 4, HALF_UP. */
    BigDecimal dice(Bigrams other) {
        return share(2 * shared(other), size + other.size);
    }

    /** How much of the shorter one is found in the other. Scale 4, HALF_UP. */
    BigDecimal overlap(Bigrams other) {
        return share(shared(other), Math.min(size, other.size));
    }

    private static BigDecimal share(int part, int whole) {
        return whole == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), SCALE, RoundingMode.HALF_UP);
    }
}
