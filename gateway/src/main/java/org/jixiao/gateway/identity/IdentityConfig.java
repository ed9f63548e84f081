package org.jixiao.gateway.identity;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Whose tokens are taken. */
@ConfigMapping(prefix = "jixiao.identity")
interface IdentityConfig {

    /** Whether demo accounts and scopes without bounds pass; true on one machine only. */
    boolean acceptDemo();

    /** How long a token once verified is not verified again, if it lives that long; so long does a key taken away go on counting. */
    Duration rememberVerified();

    /** Networks such as 10.0.0.0/8 from which {@code X-Forwarded-For} is believed; absent where clients come directly. */
    Optional<List<String>> trustedProxies();

    /** What a client is asked to wait where the keys cannot be fetched, in whole seconds. */
    Duration retryAfter();
}
