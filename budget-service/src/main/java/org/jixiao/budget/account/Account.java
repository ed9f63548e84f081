package org.jixiao.budget.account;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.platform.access.Scope;
import org.jspecify.annotations.Nullable;

/**
 * A person's account in the realm.
 *
 * @param id the subject of its tokens
 * @param name as it is shown
 * @param email empty where it has none
 * @param roles those that the suite knows
 * @param divisions six-digit codes
 * @param departments {@code division/code}
 * @param demo whether it is one of the invented people of a demonstration
 * @param awaited whether the person has yet to choose a password
 */
record Account(
        String id,
        String username,
        String name,
        String email,
        boolean enabled,
        Set<String> roles,
        Set<String> divisions,
        Set<String> departments,
        boolean demo,
        boolean awaited) {

    static final String CHOOSE_PASSWORD = "UPDATE_PASSWORD";
    static final String DIVISION = "division";
    static final String DEPARTMENT = "department";

    static Account of(RealmClient.User user, Set<String> roles) {
        return new Account(
                text(user.id()),
                text(user.username()),
                Stream.of(text(user.firstName()), text(user.lastName()))
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(" ")),
                text(user.email()),
                Boolean.TRUE.equals(user.enabled()),
                roles,
                values(user, DIVISION),
                values(user, DEPARTMENT),
                values(user, "demo").contains("true"),
                user.requiredActions() != null && user.requiredActions().contains(CHOOSE_PASSWORD));
    }

    Account inRoles(Set<String> roles) {
        return new Account(id, username, name, email, enabled, roles, divisions, departments, demo, awaited);
    }

    /** Whether all that it reaches lies in there. An account that reaches nothing belongs to nobody. */
    boolean isWithin(Scope scope) {
        Set<String> reached = reached();
        return !reached.isEmpty() && reached.stream().allMatch(scope::hasDivision);
    }

    /** The divisions that it reaches wholly or in part. */
    Set<String> reached() {
        return divisionsOf(divisions, departments);
    }

    static Set<String> divisionsOf(Set<String> divisions, Set<String> departments) {
        return Stream.concat(divisions.stream(), departments.stream().map(key -> key.split("/", 2)[0]))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> values(RealmClient.User user, String attribute) {
        return user.attributes() == null
                ? Set.of()
                : Set.copyOf(user.attributes().getOrDefault(attribute, List.of()));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
