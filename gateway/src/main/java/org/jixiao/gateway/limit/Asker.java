package org.jixiao.gateway.limit;

import java.util.Locale;

/** As whom a client asks; each has an allowance of its own. */
public enum Asker {
    /** Anybody who reads what is public, by address. */
    READER,
    /** Anybody at the sign-in, by address: a whole office may share one. */
    ARRIVING,
    /** A person or system with a verified token, by subject. */
    SIGNED_IN,
    /** Who comes with a token that is none, by address. */
    REFUSED;

    /** Its name in {@code RateLimit-Policy}. */
    String policy() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
