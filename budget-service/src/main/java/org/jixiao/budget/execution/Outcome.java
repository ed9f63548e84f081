package org.jixiao.budget.execution;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jixiao.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** What came of one payment of a request: either it stands in the books, or there is a reason why not. */
record Outcome(
        Entry entry, @Nullable Posted posted, @Nullable Refusal refusal) {

    /** In one word. */
    enum Word {
        @JsonProperty("recorded")
        RECORDED,
        /** It had been sent before. */
        @JsonProperty("unchanged")
        UNCHANGED,
        @JsonProperty("refused")
        REFUSED
    }

    static Outcome of(Entry entry, Ledger ledger) {
        if (entry.flaw() != null) {
            return new Outcome(entry, null, entry.flaw());
        }
        try {
            return new Outcome(entry, ledger.post(entry.sound().orElseThrow()), null);
        } catch (Refusal why) {
            return new Outcome(entry, null, why);
        }
    }

    Word word() {
        if (posted == null) {
            return Word.REFUSED;
        }
        return posted.isNew() ? Word.RECORDED : Word.UNCHANGED;
    }
}
