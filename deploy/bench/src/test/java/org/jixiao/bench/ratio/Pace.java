package org.jixiao.bench.ratio;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;

/**
 * How much was done and how long the one took.
 *
 * @param perSecond things a second, of all clients together
 * @param median half of them took no longer
 * @param p99 ninety-nine of a hundred took no longer
 */
record Pace(double perSecond, Duration median, Duration p99) {

    /** @param each how long each took, in nanoseconds, in any order; one at least */
    static Pace of(long[] each, Duration altogether) {
        long[] sorted = each.clone();
        Arrays.sort(sorted);
        return new Pace(
                each.length * 1e9 / altogether.toNanos(),
                Duration.ofNanos(sorted[(sorted.length - 1) / 2]),
                Duration.ofNanos(sorted[(int) Math.ceil(sorted.length * 0.99) - 1]));
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "%,9.0f /s  p50 %8.2f ms  p99 %8.2f ms", perSecond, millis(median), millis(p99));
    }

    private static double millis(Duration duration) {
        return duration.toNanos() / 1e6;
    }
}
