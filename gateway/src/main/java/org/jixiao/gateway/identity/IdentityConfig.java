package org.jixiao.gateway.identity;

import io.smallrye.config.ConfigMapping;

/** Whose tokens are taken. */
@ConfigMapping(prefix = "jixiao.identity")
interface IdentityConfig {

    /** Whether demo accounts and scopes without bounds pass; true on one machine only. */
    boolean acceptDemo();
}
