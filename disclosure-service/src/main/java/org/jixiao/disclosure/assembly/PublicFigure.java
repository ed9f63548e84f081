package org.jixiao.disclosure.assembly;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jixiao.budget.contract.Figure;
import org.jixiao.budget.contract.Money;
import org.jspecify.annotations.Nullable;

/**
 * A figure as the public reads it: as filed, or a line of the budget's typed parts.
 *
 * @param path row and column labels as filed, outermost first
 * @param year the year it speaks of, or is compared with; null where not stated
 * @param amount money; a decrease is negative
 * @param quantity a number that is no money, in {@code unit}
 * @param text a stated fact that is no number: a reason, a note
 * @param kind what it is, whatever a region calls it: its part and which one of that part ({@code
 *     expenditure/personnel}); absent where it has no home of its own
 */
public record PublicFigure(
        String section,
        List<String> path,
        @Nullable Integer year,
        @Nullable Money amount,
        @Nullable BigDecimal quantity,
        @Nullable String unit,
        @Nullable String text,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String kind) {

    /** Column of a sum beside those of its sources. */
    static final String WHOLE = "总计";

    /** The parts of a budget whose lines the open data tells as figures. */
    public enum Part {
        TOTAL,
        EXPENDITURE,
        STAFF,
        THREE_PUBLIC,
        CHANGE;

        String kind(@Nullable Enum<?> of) {
            return of == null ? tag(this) : tag(this) + "/" + tag(of);
        }

        private static String tag(Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static PublicFigure asFiled(Figure figure) {
        return new PublicFigure(
                figure.section(),
                figure.path(),
                figure.year(),
                figure.amount(),
                figure.quantity(),
                figure.unit(),
                figure.text(),
                null);
    }

    public boolean isOf(Part part) {
        return kind != null && (kind.equals(part.kind(null)) || kind.startsWith(part.kind(null) + "/"));
    }

    public boolean is(Part part, Enum<?> of) {
        return part.kind(of).equals(kind);
    }

    /** Of a stated sum: the whole, and not what one source has in it. */
    public boolean isWholeSum() {
        return path.size() == 1 || label().equals(WHOLE);
    }

    /** The label it stands under. */
    public String label() {
        return path.isEmpty() ? "" : path.get(path.size() - 1);
    }
}
