package org.jixiao.test;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Access tokens as the realm would give them. A name always has the same subject, so the same person can come back.
 *
 * <pre>{@code
 * given().auth().oauth2(Tokens.as("finance").role("finance-reviewer").division("990101").token())
 * }</pre>
 */
public record Tokens(
        String name,
        Set<String> roles,
        Set<String> divisions,
        Set<String> departments,
        Set<String> words,
        String audience) {

    /** Signing takes longer than most of what a test asks for: the same person shows the same token again. */
    private static final Map<Tokens, Signed> SIGNED = new ConcurrentHashMap<>();

    static final String PUBLIC_URL = "http://127.0.0.1:8080";
    static final String ISSUER = PUBLIC_URL + "/auth/realms/jixiao";

    /** Someone signed in who may nothing yet. */
    public static Tokens as(String name) {
        return new Tokens(name, Set.of(), Set.of(), Set.of(), Set.of(), "jixiao-api");
    }

    public Tokens role(String... more) {
        return new Tokens(name, with(roles, more), divisions, departments, words, audience);
    }

    /** Six-digit codes. */
    public Tokens division(String... more) {
        return new Tokens(name, roles, with(divisions, more), departments, words, audience);
    }

    /** As {@code 990101/203001}. */
    public Tokens department(String... more) {
        return new Tokens(name, roles, divisions, with(departments, more), words, audience);
    }

    /** Words of the {@code scope}, as {@code payments:write}. */
    public Tokens scope(String... more) {
        return new Tokens(name, roles, divisions, departments, with(words, more), audience);
    }

    /** Meant for another API, which must refuse it. */
    public Tokens meantFor(String other) {
        return new Tokens(name, roles, divisions, departments, words, other);
    }

    /** The {@code sub} of this name. */
    public String subject() {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** Signed, good for two minutes at least. */
    public String token() {
        long now = System.nanoTime();
        return SIGNED.compute(
                        this, (same, signed) -> signed != null && signed.lasts(now) ? signed : new Signed(sign(), now))
                .token();
    }

    private String sign() {
        JwtClaimsBuilder claims = Jwt.claims()
                .issuer(ISSUER)
                .audience(audience)
                .subject(subject())
                .preferredUserName(name)
                .claim("realm_access", Map.of("roles", List.copyOf(roles)))
                .claim("demo", false);
        if (!words.isEmpty()) {
            claims.claim("scope", String.join(" ", words));
        }
        if (!divisions.isEmpty()) {
            claims.claim("division", List.copyOf(divisions));
        }
        if (!departments.isEmpty()) {
            claims.claim("department", List.copyOf(departments));
        }
        return claims.jws().keyId("1").sign("privateKey.jwk");
    }

    private record Signed(String token, long nanos) {

        /** It is good for five minutes. */
        boolean lasts(long now) {
            return now - nanos < Duration.ofMinutes(3).toNanos();
        }
    }

    private static Set<String> with(Set<String> some, String... more) {
        Set<String> all = new HashSet<>(some);
        all.addAll(List.of(more));
        return Set.copyOf(all);
    }
}
