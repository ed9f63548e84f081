package org.jixiao.gateway.limit;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.Map;

/** What a client may ask, by the kind of its asking. */
@ConfigMapping(prefix = "jixiao.limit")
interface LimitConfig {

    /** How many times the written allowances everybody has; more than 1 where all clients share one address. */
    int times();

    /** One for each kind. */
    Map<Asker, Allowance> allowances();

    /** As many requests at once, and again as many over each window, little by little. */
    interface Allowance {
        long requests();

        /** In whole seconds. */
        Duration window();
    }
}
