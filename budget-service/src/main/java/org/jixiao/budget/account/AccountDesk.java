package org.jixiao.budget.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.budget.account.AccountConfig.FirstPassword;
import org.jixiao.budget.account.AccountReport.Outcome;
import org.jixiao.platform.access.Caller;
import org.jixiao.platform.audit.Audit;
import org.jixiao.platform.problem.NotFound;
import org.jixiao.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Changes accounts, one at a time. The audit row is written before the identity server is asked and goes with the transaction when that
 * fails: nothing is changed there without a row here.
 */
@ApplicationScoped
class AccountDesk {

    private final Realm realm;
    private final AccountRules rules;
    private final AccountConfig config;
    private final PasswordMint mint;
    private final Audit audit;
    private final Caller caller;

    AccountDesk(Realm realm, AccountRules rules, AccountConfig config, PasswordMint mint, Audit audit, Caller caller) {
        this.realm = realm;
        this.rules = rules;
        this.config = config;
        this.mint = mint;
        this.audit = audit;
        this.caller = caller;
    }

    /** What became of an entry. @param firstPassword where one was made */
    record Entered(Outcome outcome, @Nullable String firstPassword) {}

    /** Makes the account stand as the entry says. @throws Refusal if that may not be, and nothing has changed then */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Entered enter(EnterAccount entry) {
        rules.requireSound(entry);
        return realm.find(entry.username())
                .map(account -> change(account, entry))
                .orElseGet(() -> create(entry));
    }

    /** Harmless for one that is disabled already. @throws NotFound outside the caller's divisions */
    @Transactional
    public Account deactivate(String username, @Nullable String reason) {
        Account account = mine(username);
        rules.requireTouchable(account);
        if (!account.enabled()) {
            return account;
        }
        record("deactivate", username, account.reached(), reason);
        realm.disable(account);
        return mine(username);
    }

    /** Another first password, for one that was lost on its way. @throws PasswordChosen if the person has one of their own */
    @Transactional
    public String firstPassword(String username) {
        Account account = mine(username);
        rules.requireTouchable(account);
        if (!account.awaited()) {
            throw new PasswordChosen();
        }
        String password = mint.next();
        record("issue password", username, account.reached(), null);
        realm.setPassword(account, password);
        return password;
    }

    /** @throws NotFound outside the caller's divisions */
    Account mine(String username) {
        return realm.find(username)
                .filter(account -> account.isWithin(caller.scope()))
                .orElseThrow(NotFound::new);
    }

    private Entered create(EnterAccount entry) {
        boolean byMail = config.firstPassword() == FirstPassword.MAIL;
        if (byMail && entry.email() == null) {
            throw Refusal.ofField("/email", "新账号的初始密码由邮件设置，须填写邮箱。", "is where a new person is written to");
        }
        String password = byMail ? null : mint.next();
        record("create", entry.username(), reached(entry), words(entry));
        realm.create(entry, password);
        return new Entered(Outcome.CREATED, password);
    }

    private Entered change(Account account, EnterAccount entry) {
        rules.requireTouchable(account);
        if (entry.describes(account)) {
            return new Entered(Outcome.UNCHANGED, null);
        }
        Set<String> concerned = Stream.of(account.reached(), reached(entry))
                .flatMap(Collection::stream)
                .collect(Collectors.toUnmodifiableSet());
        record("change", entry.username(), concerned, words(entry));
        realm.change(account, entry);
        return new Entered(Outcome.CHANGED, null);
    }

    /** In each division that it concerns, so that each one's auditors see it. */
    private void record(String verb, String username, Set<String> divisions, @Nullable String reason) {
        divisions.stream()
                .sorted()
                .forEach(division ->
                        audit.record(new Audit.Act(verb, "account/" + username, division, "", null, reason)));
    }

    private static Set<String> reached(EnterAccount entry) {
        return Account.divisionsOf(entry.divisions(), entry.departments());
    }

    private static String words(EnterAccount entry) {
        String enabled = entry.enabled() == null ? "" : entry.enabled() ? "enabled" : "disabled";
        return Stream.of(
                        List.copyOf(entry.roleCodes()), entry.division(), sorted(entry.departments()), List.of(enabled))
                .map(some -> String.join(" ", some))
                .filter(some -> !some.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static List<String> sorted(Set<String> some) {
        return some.stream().sorted().toList();
    }
}
