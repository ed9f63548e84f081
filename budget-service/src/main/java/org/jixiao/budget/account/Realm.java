package org.jixiao.budget.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/**
 * The accounts that the identity server keeps. A change of several steps takes rights away first and gives them last: one that is
 * interrupted leaves the account with no more than it had or was to have, and the same change again completes it.
 */
@ApplicationScoped
class Realm {

    private final RealmClient client;
    private final AccountConfig config;

    Realm(@RestClient RealmClient client, AccountConfig config) {
        this.client = client;
        this.config = config;
    }

    Optional<Account> find(String username) {
        return user(username).map(this::account);
    }

    /** By username, from that position on; their roles are not looked up. */
    List<Account> page(@Nullable String text, int from, int size) {
        requireKept();
        String search = text == null || text.isBlank() ? null : "*" + text + "*";
        return RealmClient.asked(() -> client.page(search, from, size)).stream()
                .map(user -> Account.of(user, Set.of()))
                .toList();
    }

    Account withRoles(Account account) {
        return account.inRoles(rolesOf(account.id()));
    }

    /** @param password for the first sign-in; null where there is to be none yet */
    void create(EnterAccount entry, @Nullable String password) {
        requireKept();
        RealmClient.User user = new RealmClient.User(
                null,
                entry.username(),
                entry.name(),
                null,
                entry.email(),
                !Boolean.FALSE.equals(entry.enabled()),
                attributes(Map.of(), entry),
                List.of(Account.CHOOSE_PASSWORD),
                password == null ? null : List.of(RealmClient.Password.once(password)));
        String location =
                RealmClient.asked(() -> client.create(user).getLocation()).toString();
        String id = location.substring(location.lastIndexOf('/') + 1);
        try {
            grant(id, entry.roleCodes());
            if (password == null) {
                invite(id);
            }
        } catch (RuntimeException interrupted) {
            // Nobody has its password: as if it had never been. Where even that fails, it stays without roles.
            takeBack(id, interrupted);
            throw interrupted;
        }
    }

    void change(Account account, EnterAccount entry) {
        Set<String> wanted = entry.roleCodes();
        RealmClient.User present = user(account.username()).orElseThrow(AccountTaken::new);
        revoke(account.id(), without(account.roles(), wanted));
        boolean renamed = !account.name().equals(entry.name());
        put(
                account.id(),
                present.as(
                        renamed ? entry.name() : present.firstName(),
                        renamed ? "" : present.lastName(),
                        entry.email() == null ? present.email() : entry.email(),
                        entry.enabled() == null ? present.enabled() : entry.enabled(),
                        attributes(present.attributes() == null ? Map.of() : present.attributes(), entry)));
        grant(account.id(), without(wanted, account.roles()));
        if (Boolean.FALSE.equals(entry.enabled())) {
            signOut(account.id());
        }
    }

    /** Nobody signs in with it any more, and who is signed in is signed out. */
    void disable(Account account) {
        RealmClient.User present = user(account.username()).orElseThrow(AccountTaken::new);
        put(account.id(), present.disabled());
        signOut(account.id());
    }

    void setPassword(Account account, String password) {
        tell(() -> client.setPassword(account.id(), RealmClient.Password.once(password)));
    }

    void invite(String id) {
        tell(() -> client.invite(id, List.of(Account.CHOOSE_PASSWORD)));
    }

    private Optional<RealmClient.User> user(String username) {
        requireKept();
        return RealmClient.asked(() -> client.named(username, true)).stream().findFirst();
    }

    private Account account(RealmClient.User user) {
        Account account = Account.of(user, Set.of());
        return withRoles(account);
    }

    private Set<String> rolesOf(String id) {
        return RealmClient.asked(() -> client.roles(id)).stream()
                .map(RealmClient.RealmRole::name)
                .filter(SuiteRole.codes()::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void put(String id, RealmClient.User user) {
        tell(() -> client.change(id, user));
    }

    private void signOut(String id) {
        tell(() -> client.signOut(id));
    }

    private void grant(String id, Set<String> roles) {
        if (!roles.isEmpty()) {
            List<RealmClient.RealmRole> granted = named(RealmClient.asked(() -> client.rolesToGrant(id)), roles);
            tell(() -> client.grant(id, granted));
        }
    }

    private void revoke(String id, Set<String> roles) {
        if (!roles.isEmpty()) {
            List<RealmClient.RealmRole> revoked = named(RealmClient.asked(() -> client.roles(id)), roles);
            tell(() -> client.revoke(id, revoked));
        }
    }

    private void takeBack(String id, RuntimeException reason) {
        try {
            tell(() -> client.delete(id));
        } catch (RuntimeException alsoInterrupted) {
            reason.addSuppressed(alsoInterrupted);
        }
    }

    private void requireKept() {
        if (config.secret().isEmpty()) {
            throw new AccountsNotKept();
        }
    }

    private static void tell(Runnable act) {
        RealmClient.asked(() -> {
            act.run();
            return true;
        });
    }

    private static List<RealmClient.RealmRole> named(List<RealmClient.RealmRole> roles, Set<String> names) {
        return roles.stream().filter(role -> names.contains(role.name())).toList();
    }

    private static Set<String> without(Set<String> some, Set<String> others) {
        Set<String> rest = new TreeSet<>(some);
        rest.removeAll(others);
        return rest;
    }

    private static Map<String, List<String>> attributes(Map<String, List<String>> present, EnterAccount entry) {
        Map<String, List<String>> attributes = new HashMap<>(present);
        attributes.put(Account.DIVISION, new ArrayList<>(new TreeSet<>(entry.divisions())));
        attributes.put(Account.DEPARTMENT, new ArrayList<>(new TreeSet<>(entry.departments())));
        return attributes;
    }
}
