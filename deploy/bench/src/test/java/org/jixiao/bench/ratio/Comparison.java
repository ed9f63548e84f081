package org.jixiao.bench.ratio;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Two that do the same, measured in turn, so that a machine that is slow for a while is slow for both.
 *
 * @param what is compared, in a few words
 * @param goal what {@code ours ÷ theirs} should reach
 */
record Comparison(String what, double goal, Load ours, Load theirs) {

    private static final int ROUNDS = 5;
    private static final Duration ROUND = Duration.ofSeconds(4);
    private static final Duration WARM_UP = Duration.ofSeconds(8);

    /** Many clients at once, for so long. */
    interface Load {

        /** How fast they were served. */
        Pace during(Duration time);
    }

    /** The round whose ratio lies in the middle. */
    Ratio measure() {
        Stream.of(ours, theirs).map(load -> load.during(WARM_UP)).forEach(Objects::requireNonNull);
        List<Ratio> rounds = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            rounds.add(new Ratio(what, goal, ours.during(ROUND), theirs.during(ROUND)));
        }
        rounds.sort(Comparator.comparingDouble(Ratio::value));
        return rounds.get(ROUNDS / 2);
    }

    /** What came of it. */
    record Ratio(String what, double goal, Pace ours, Pace theirs) {

        double value() {
            return ours.perSecond() / theirs.perSecond();
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%-52s %5.2f  (goal %.1f)%n    ours   %s%n    theirs %s",
                    what,
                    value(),
                    goal,
                    ours,
                    theirs);
        }
    }
}
