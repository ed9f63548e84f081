package org.jixiao.budget.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import java.util.UUID;

/**
 * A revision of a budget leads no further. What is in force stands; all that is drawn up for this revision and not in
 * force is closed, or returns to what is.
 */
public record BudgetClosed(UUID budget, int revision, Reason reason) {

    public enum Reason {
        /** A budget that was never approved was taken back; the department may open another one for that year. */
        @JsonProperty("withdrawn")
        WITHDRAWN,
        /** An adjustment was given up: the budget is again what was last approved. */
        @JsonProperty("adjustment-given-up")
        ADJUSTMENT_GIVEN_UP,
        /** The year is over: nothing more is adjusted or paid. */
        @JsonProperty("year-ended")
        YEAR_ENDED;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
