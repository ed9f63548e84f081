package org.jixiao.budget.account;

import java.util.List;
import java.util.TreeSet;

/**
 * An account as administrators see it; with the members of an entry, so that a list can be changed and handed in again.
 *
 * @param email empty where it has none
 * @param awaited whether the person has yet to choose a password
 */
public record AccountView(
        String username,
        String name,
        String email,
        List<String> roles,
        List<String> division,
        List<String> department,
        boolean enabled,
        boolean demo,
        boolean awaited) {

    static AccountView of(Account account) {
        return new AccountView(
                account.username(),
                account.name(),
                account.email(),
                List.copyOf(new TreeSet<>(account.roles())),
                List.copyOf(new TreeSet<>(account.divisions())),
                List.copyOf(new TreeSet<>(account.departments())),
                account.enabled(),
                account.demo(),
                account.awaited());
    }
}
