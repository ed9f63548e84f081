package org.jixiao.budget.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.platform.access.Scope;
import org.jixiao.platform.http.Page;
import org.jspecify.annotations.Nullable;

/** The accounts by username, those that lie within a scope. The identity server knows no scopes: it is read through until a page is full. */
@ApplicationScoped
class AccountRoll {

    private static final int AT_ONCE = 200;

    private final Realm realm;

    AccountRoll(Realm realm) {
        this.realm = realm;
    }

    /** @param position in the whole realm, from 0 */
    record Entry(int position, Account account) {

        String cursor() {
            return Integer.toString(position + 1);
        }
    }

    List<Entry> page(Scope scope, @Nullable String division, @Nullable String text, Page.Request page) {
        int from = page.cursor(Integer::parseUnsignedInt).orElse(0);
        List<Entry> found = new ArrayList<>();
        List<Account> some;
        do {
            some = realm.page(text, from, AT_ONCE);
            for (int i = 0; i < some.size() && found.size() < page.fetch(); i++) {
                Account account = some.get(i);
                if (account.isWithin(scope)
                        && (division == null || account.reached().contains(division))) {
                    found.add(new Entry(from + i, account));
                }
            }
            from += AT_ONCE;
        } while (some.size() == AT_ONCE && found.size() < page.fetch());
        return found;
    }

    AccountView view(Entry entry) {
        return AccountView.of(realm.withRoles(entry.account()));
    }
}
