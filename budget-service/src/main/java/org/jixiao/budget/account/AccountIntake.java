package org.jixiao.budget.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jixiao.budget.account.AccountReport.Item;
import org.jixiao.budget.account.AccountReport.Outcome;
import org.jixiao.platform.problem.Messages;
import org.jixiao.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Takes a list of accounts in, entry by entry: one that is refused does not keep the others out. */
@ApplicationScoped
class AccountIntake {

    /** So many as are made within the time that an answer may take: most of it is the hashing of first passwords. */
    static final int MOST = 200;

    private final AccountDesk desk;
    private final Messages messages;

    AccountIntake(AccountDesk desk, Messages messages) {
        this.desk = desk;
        this.messages = messages;
    }

    /** An entry and where it stood. */
    record Line(int number, EnterAccount entry) {}

    /** @throws IdentityAway if the identity server is away from the start; later it is the problem of the entries that are left */
    AccountReport take(List<Line> lines, @Nullable String language) {
        List<Item> items = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        IdentityAway away = null;
        for (Line line : lines) {
            try {
                if (away != null) {
                    throw away;
                }
                if (!seen.add(line.entry().username())) {
                    throw new ListedTwice();
                }
                AccountDesk.Entered entered = desk.enter(line.entry());
                items.add(item(line, entered.outcome(), entered.firstPassword(), null));
            } catch (IdentityAway gone) {
                if (items.stream().allMatch(item -> item.outcome() == Outcome.REFUSED)) {
                    throw gone;
                }
                away = gone;
                items.add(item(line, Outcome.REFUSED, null, messages.ofItem(gone, language)));
            } catch (Refusal refusal) {
                items.add(item(line, Outcome.REFUSED, null, messages.ofItem(refusal, language)));
            }
        }
        return AccountReport.of(items);
    }

    private static Item item(
            Line line, Outcome outcome, @Nullable String password, Messages.@Nullable ItemProblem problem) {
        return new Item(line.number(), line.entry().username(), outcome, password, problem);
    }
}
