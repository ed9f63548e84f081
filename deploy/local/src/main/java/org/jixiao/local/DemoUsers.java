package org.jixiao.local;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The invented people of a local platform. Their tokens say {@code demo}, which production refuses, as it refuses their wildcard.
 *
 * @param client where they get a token for their password alone: a script cannot sign in on a page
 */
public record DemoUsers(String client, String password, Partner partner, List<Account> accounts) {

    /**
     * An invented system of another bureau. It signs in for itself, the password being its secret.
     *
     * @param scopes words that it may ask for
     * @param division codes, or {@code *}
     * @param department {@code <division>/<code>}, or {@code *}
     */
    public record Partner(
            String client,
            String name,
            List<String> roles,
            List<String> scopes,
            List<String> division,
            List<String> department) {}

    /**
     * One of them.
     *
     * @param division codes, or {@code *}; empty is none
     * @param department {@code <division>/<code>}, or {@code *}; empty is none
     */
    public record Account(
            String username, String name, List<String> roles, List<String> division, List<String> department) {

        public Account {
            division = division == null ? List.of() : division;
            department = department == null ? List.of() : department;
        }

        /** Sees every division and department: one of those that a newcomer tries out. */
        boolean isUnlimited() {
            return department.contains("*") && roles.size() == 1;
        }
    }

    public static DemoUsers read(Path file) {
        try {
            return new JsonMapper().readValue(file.toFile(), DemoUsers.class);
        } catch (IOException e) {
            throw new CannotStart("cannot read " + file + ": " + e.getMessage(), e);
        }
    }
}
