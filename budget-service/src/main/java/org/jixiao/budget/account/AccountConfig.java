package org.jixiao.budget.account;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Locale;
import java.util.Optional;

/** How accounts are kept in this installation. */
@ConfigMapping(prefix = "jixiao.accounts")
interface AccountConfig {

    /** The secret of the client {@code jixiao-directory}; without it accounts are kept by other means. */
    Optional<String> secret();

    /** How a new person comes by a password. */
    @WithDefault("report")
    FirstPassword firstPassword();

    /** Ways to a first password. */
    enum FirstPassword {
        /** One made at random stands in the report, once; it has to be changed at the first sign-in. */
        REPORT,
        /** The identity server writes to the person, who chooses one. Needs the realm's mail server, and an address for each account. */
        MAIL;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
