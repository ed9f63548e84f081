package org.jixiao.gateway;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tokens as the realm issues them, signed with the key of the test's OIDC server. */
public final class Tokens {
    private Tokens() {}

    public static String withRoles(String... roles) {
        return sign(claims(roles));
    }

    /** Issued for what these words of the scope name, apart by spaces. */
    public static String withScope(String words, String... roles) {
        return sign(claims(roles).claim("scope", words));
    }

    /** Of somebody else than all others. */
    public static String of(String subject, String... roles) {
        return sign(claims(roles).subject(subject));
    }

    /** Of somebody with this scope. */
    public static String of(String subject, List<String> divisions, List<String> departments, String... roles) {
        return sign(claims(roles).subject(subject).claim("division", divisions).claim("department", departments));
    }

    public static String demo() {
        return sign(claims("finance-reviewer").claim("demo", true));
    }

    public static String withoutBounds() {
        return sign(claims("finance-reviewer").claim("division", "*"));
    }

    public static String scoped(List<String> divisions, List<String> departments, String... roles) {
        return sign(claims(roles).claim("division", divisions).claim("department", departments));
    }

    public static String endingAt(Instant end, String... roles) {
        return sign(claims(roles).expiresAt(end));
    }

    public static String expired() {
        var hourAgo = Instant.now().minus(Duration.ofHours(1));
        return sign(claims("auditor").issuedAt(hourAgo.minusSeconds(60)).expiresAt(hourAgo));
    }

    public static String fromElsewhere() {
        return sign(claims("auditor").issuer("http://127.0.0.1:8080/auth/realms/master"));
    }

    public static String forSomeoneElse() {
        return sign(claims("auditor").audience("account"));
    }

    private static JwtClaimsBuilder claims(String... roles) {
        return Jwt.claims()
                .issuer(Neighbours.ISSUER)
                .audience("jixiao-api")
                .subject("7f0c0d0e-0000-7000-8000-000000000001")
                .preferredUserName("li")
                .claim("realm_access", Map.of("roles", Set.of(roles)));
    }

    private static String sign(JwtClaimsBuilder claims) {
        return claims.jws().keyId("1").sign("privateKey.jwk");
    }
}
