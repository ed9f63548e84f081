package org.jixiao.indicator.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jixiao.budget.contract.Coded;
import org.jixiao.indicator.target.rule.CheckedFiling;
import org.junit.jupiter.api.Test;

/** Many sheets of one budget at once: all that stands beside them is read once. */
class FilingsTest {

    private static final CheckedFiling WHOLE =
            new CheckedFiling(Coded.NONE, List.of(), List.of(), List.of(), List.of(), List.of());

    @Test
    void aBudgetIsReadOnceWhetherItIsWholeOrNot() {
        UUID whole = UUID.randomUUID();
        UUID incomplete = UUID.randomUUID();
        List<UUID> read = new ArrayList<>();
        Filings filings = new Filings(budget -> {
            read.add(budget);
            return budget.equals(whole) ? Optional.of(WHOLE) : Optional.empty();
        });

        for (int sheet = 0; sheet < 173; sheet++) {
            assertThat(filings.of(whole)).contains(WHOLE);
            assertThat(filings.of(incomplete)).isEmpty();
        }
        assertThat(read).containsExactlyInAnyOrder(whole, incomplete);
    }

    @Test
    void whatIsTheSameForAllSheetsIsWorkedOutOnce() {
        List<String> workedOut = new ArrayList<>();

        for (int sheet = 0; sheet < 173; sheet++) {
            WHOLE.once(String.class, filing -> {
                workedOut.add("once");
                return "once";
            });
        }
        assertThat(workedOut).hasSize(1);
    }
}
