package org.jixiao.platform.start;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A setting that is good for a trial only.
 *
 * @param variable that sets the key from outside
 * @param why it is refused; nothing of it repeats a secret
 * @param applies whether a service was told so
 */
record Unsafe(String key, String variable, String why, Predicate<Settings> applies) {

    /** Too short to be made by a machine. */
    private static final int SHORTEST = 12;

    private static final Set<String> TRIED_FIRST =
            Set.of("administrator", "passwordpassword", "123456789012", "changemechangeme", "postgrespostgres");

    private static final List<Unsafe> ALL = List.of(
            new Unsafe(
                    "jixiao.accept-demo",
                    "JIXIAO_ACCEPT_DEMO",
                    "lets accounts for demonstrations and scopes without bounds in",
                    told -> Boolean.parseBoolean(told.text("jixiao.accept-demo"))),
            new Unsafe(
                    "quarkus.oidc.token.issuer",
                    "JIXIAO_ISSUER",
                    "is not https: tokens and passwords would travel in the open",
                    told -> !told.text("quarkus.oidc.token.issuer").startsWith("https://")),
            new Unsafe(
                    "jixiao.site.url",
                    "JIXIAO_PUBLIC_URL",
                    "is not https: what the site publishes of itself would lead there",
                    told -> told.text("jixiao.site.url").startsWith("http://")),
            new Unsafe(
                    "quarkus.datasource.password",
                    "QUARKUS_DATASOURCE_PASSWORD",
                    "is missing, short, the name of its user, or one that everybody tries first",
                    told -> guessable(told.text("quarkus.datasource.password"))
                            || told.text("quarkus.datasource.password")
                                    .equals(told.text("quarkus.datasource.username"))),
            new Unsafe(
                    "jixiao.accounts.secret",
                    "JIXIAO_DIRECTORY_SECRET",
                    "is short, or one that everybody tries first",
                    told -> told.get("jixiao.accounts.secret") != null
                            && guessable(told.text("jixiao.accounts.secret"))),
            new Unsafe(
                    "kafka.security.protocol",
                    "KAFKA_SECURITY_PROTOCOL",
                    "is neither SSL nor SASL_SSL: events would travel in the open",
                    told -> !Set.of("SSL", "SASL_SSL")
                            .contains(told.text("kafka.security.protocol").toUpperCase(Locale.ROOT))));

    /** What a service is told from outside, by key. */
    interface Settings {

        /** Null where nothing is said. */
        @Nullable
        String get(String key);

        /** As {@link #get}; an empty text where nothing is said. */
        default String text(String key) {
            String value = get(key);
            return value == null ? "" : value;
        }
    }

    /** Those that a service was told. */
    static List<Unsafe> of(Settings told) {
        return ALL.stream().filter(unsafe -> unsafe.applies.test(told)).toList();
    }

    @Override
    public String toString() {
        return key + " (" + variable + ") " + why;
    }

    private static boolean guessable(String secret) {
        return secret.length() < SHORTEST || TRIED_FIRST.contains(secret.toLowerCase(Locale.ROOT));
    }
}
