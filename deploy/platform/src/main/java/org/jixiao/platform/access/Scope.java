package org.jixiao.platform.access;

import jakarta.json.JsonString;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * How far a caller reaches.
 *
 * @param divisions six-digit codes, matched exactly
 * @param departments {@code division/code}
 */
public record Scope(Set<String> divisions, Set<String> departments) {

    /** In place of a code: no limit, for demo accounts only. */
    public static final String EVERYTHING = "*";

    static Scope of(JsonWebToken token) {
        return new Scope(texts(token.getClaim("division")), texts(token.getClaim("department")));
    }

    static boolean grants(JsonWebToken token, String scopeWord) {
        return texts(token.getClaim("scope")).stream()
                .anyMatch(words -> List.of(words.split(" ", -1)).contains(scopeWord));
    }

    /** The same once mergers are followed. */
    Scope following(Successors successors) {
        return departments.isEmpty() ? this : new Scope(divisions, successors.reachedBy(departments));
    }

    boolean unlimited() {
        return divisions.contains(EVERYTHING) || departments.contains(EVERYTHING);
    }

    public boolean hasDivision(String division) {
        return divisions.contains(EVERYTHING) || divisions.contains(division);
    }

    public boolean hasDepartment(String division, String department) {
        return departments.contains(EVERYTHING) || departments.contains(division + "/" + department);
    }

    private static Set<String> texts(@Nullable Object claim) {
        if (claim instanceof Collection<?> several) {
            return several.stream().map(Scope::text).collect(Collectors.toUnmodifiableSet());
        }
        return claim == null ? Set.of() : Set.of(text(claim));
    }

    private static String text(Object value) {
        return value instanceof JsonString string ? string.getString() : value.toString();
    }
}
