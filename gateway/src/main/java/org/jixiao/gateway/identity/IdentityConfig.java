package org.jixiao.gateway.identity;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** Whose tokens are taken. */
@ConfigMapping(prefix = "jixiao.identity")
interface IdentityConfig {

    /** Whether demo accounts and scopes without bounds pass; true on one machine only. */
    boolean acceptDemo();

    /** What a client is asked to wait where the keys cannot be fetched, in whole seconds. */
    Duration retryAfter();
}
