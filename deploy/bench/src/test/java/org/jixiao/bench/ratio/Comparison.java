package org.jixiao.bench.ratio;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Two that do the same, measured in turn, so that a machine that is slow for a while is slow for both.
 *
 * @param what is compared, in a few words
 * @param goal what {@code ours ÷ theirs} should reach
 */
record Comparison(String what, double goal, Load ours, Load theirs) {

    private static final int ROUNDS = 5;
    private static final Duration ROUND = Duration.ofSeconds(4);

    /** A warm-up ends with two rounds whose paces are so near each other, as a share; a program compiled as it runs gets faster for long. */
    private static final double STEADY = 0.05;

    private static final int LONGEST_WARM_UP = 20;

    /** Many clients at once, for so long. */
    interface Load {

        /** How fast they were served. */
        Pace during(Duration time);
    }

    /** The round whose ratio lies in the middle. */
    Ratio measure() {
        warmUp(theirs);
        warmUp(ours);
        List<Ratio> rounds = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            rounds.add(new Ratio(what, goal, ours.during(ROUND), theirs.during(ROUND)));
        }
        rounds.sort(Comparator.comparingDouble(Ratio::value));
        return rounds.get(ROUNDS / 2);
    }

    private static void warmUp(Load load) {
        double before = load.during(ROUND).perSecond();
        for (int round = 1; round < LONGEST_WARM_UP; round++) {
            double now = load.during(ROUND).perSecond();
            if (now < before * (1 + STEADY)) {
                return;
            }
            before = now;
        }
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
