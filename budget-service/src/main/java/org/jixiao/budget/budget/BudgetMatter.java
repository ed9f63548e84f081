package org.jixiao.budget.budget;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jixiao.budget.contract.IndicatorRow;
import org.jixiao.budget.contract.PlacedPart;
import org.jspecify.annotations.Nullable;

/**
 * All that one revision of a budget says of itself: what an approval approves, and what giving up an adjustment returns to.
 *
 * @param indicators rows for the department as a whole, as read from a filing
 * @param filing the one they were read from
 * @param edited names of the parts of the content that a person has written: a filing only proposes changes to them
 * @param places where objectives and tasks stand in the document they were read from
 */
@Embeddable
public record BudgetMatter(
        @Embedded BudgetContent content,
        @JdbcTypeCode(SqlTypes.JSON) List<IndicatorRow> indicators,
        @Nullable UUID filing,
        @JdbcTypeCode(SqlTypes.JSON) Exemptions exemptions,
        @JdbcTypeCode(SqlTypes.JSON) Set<String> edited,
        @JdbcTypeCode(SqlTypes.JSON) List<PlacedPart> places) {

    /** What was kept before places were lacks them. */
    public BudgetMatter {
        places = places == null ? List.of() : places;
    }

    static final BudgetMatter NONE = beginning(BudgetContent.EMPTY);

    /** What a budget begins with that carries an earlier one on: nobody has written it. */
    static BudgetMatter beginning(BudgetContent said) {
        return new BudgetMatter(said, List.of(), null, Exemptions.NONE, Set.of(), List.of());
    }

    /** With what a person has written in place of the content. */
    BudgetMatter written(BudgetContent said) {
        Set<String> changed = Parts.of(BudgetContent.class).differing(content, said);
        return new BudgetMatter(
                said, indicators, filing, exemptions, Names.union(edited, changed), Places.without(changed, places));
    }

    /** With what a filing says in place of the content, and with its rows where it has any. */
    BudgetMatter filed(BudgetContent said, List<IndicatorRow> rows, UUID source, List<PlacedPart> where) {
        boolean newRows = !rows.isEmpty() && !rows.equals(indicators);
        return new BudgetMatter(
                said,
                newRows ? List.copyOf(rows) : indicators,
                newRows ? source : filing,
                exemptions,
                edited,
                newRows || !said.equals(content) ? where : places);
    }

    BudgetMatter exempting(Exemptions others) {
        return new BudgetMatter(content, indicators, filing, others, edited, places);
    }
}
