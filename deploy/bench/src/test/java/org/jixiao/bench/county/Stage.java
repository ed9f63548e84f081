package org.jixiao.bench.county;

import java.time.Duration;

/** One stage of a load: so many things in so long. */
record Stage(String name, int things, Duration took) {

    double perSecond() {
        return things * 1_000.0 / Math.max(1, took.toMillis());
    }
}
