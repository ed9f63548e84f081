package org.jixiao.gateway.identity;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The person or system a verified token speaks for.
 *
 * @param name as it is to be shown; the subject where the token has none
 * @param divisions six-digit codes, or "*"; empty means none
 * @param departments "division/department" codes, or "*"; empty means none
 * @param demo whether this is a demo account
 * @param words of the token's {@code scope}, such as {@code payments:write}: what it was issued for beyond the roles
 */
public record Caller(
        String subject,
        String name,
        Set<String> roles,
        List<String> divisions,
        List<String> departments,
        boolean demo,
        Set<String> words) {

    static Caller of(JsonObject claims) {
        var subject = claims.getString("sub");
        return new Caller(
                subject,
                claims.getString("name", claims.getString("preferred_username", subject)),
                new TreeSet<>(texts(
                        claims.getJsonObject("realm_access", new JsonObject()).getValue("roles"))),
                texts(claims.getValue("division")),
                texts(claims.getValue("department")),
                Boolean.parseBoolean(String.valueOf(claims.getValue("demo"))),
                texts(claims.getValue("scope")).stream()
                        .flatMap(words -> Stream.of(words.split(" ", -1)))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    public boolean hasAnyOf(Collection<String> wanted) {
        return wanted.stream().anyMatch(roles::contains);
    }

    boolean isWithoutBounds() {
        return demo || divisions.contains("*") || departments.contains("*");
    }

    JsonObject toJson() {
        var scope = new JsonObject().put("divisions", divisions).put("departments", departments);
        return new JsonObject()
                .put("subject", subject)
                .put("name", name)
                .put("roles", List.copyOf(roles))
                .put("scope", scope)
                .put("demo", demo);
    }

    /** A claim with one value may come as a bare text. */
    private static List<String> texts(@Nullable Object claim) {
        if (claim instanceof JsonArray several) {
            return several.stream().map(String::valueOf).toList();
        }
        return claim == null ? List.of() : List.of(claim.toString());
    }
}
