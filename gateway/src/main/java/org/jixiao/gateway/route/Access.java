package org.jixiao.gateway.route;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jixiao.gateway.identity.Caller;

/**
 * Who may use a route.
 *
 * @param tokenNeeded whether a valid token is asked for
 * @param credentialsPassed whether the Authorization header and cookies go on to the service
 * @param roles one of which the caller must have; empty where any caller may
 */
public record Access(boolean tokenNeeded, boolean credentialsPassed, Set<String> roles) {

    /** Reads {@code public}, {@code delegated}, {@code authenticated}, or a list of roles. */
    public static Access of(String text) {
        return switch (text) {
            case "public" -> new Access(false, false, Set.of());
            case "delegated" -> new Access(false, true, Set.of());
            case "authenticated" -> new Access(true, true, Set.of());
            default -> new Access(true, true, roles(text));
        };
    }

    /** Whether an answer can depend on nothing that the caller is or has. */
    public boolean isOpen() {
        return !tokenNeeded && !credentialsPassed;
    }

    boolean admits(Caller caller) {
        return roles.isEmpty() || caller.hasAnyOf(roles);
    }

    private static Set<String> roles(String text) {
        return Arrays.stream(text.split(",", -1)).map(String::strip).collect(Collectors.toUnmodifiableSet());
    }
}
