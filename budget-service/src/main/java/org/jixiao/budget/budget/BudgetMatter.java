package org.jixiao.budget.budget;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jixiao.budget.contract.IndicatorRow;
import org.jixiao.budget.contract.PlacedPart;
import org.jixiao.budget.contract.ReadFrom;
import org.jixiao.platform.store.AsJson;
import org.jspecify.annotations.Nullable;

/**
 * All that one revision of a budget says of itself: what an approval approves, and what giving up an adjustment returns to.
 *
 * @param indicators rows for the department as a whole, as read from a filing
 * @param filing the one they were read from
 * @param edited names of the parts of the content that a person has written: a filing only proposes changes to them
 * @param places where objectives, tasks and figures stand in the documents they were read from
 * @param readFrom those documents, with the parts each gave
 */
@Embeddable
public record BudgetMatter(
        @Embedded BudgetContent content,
        @AsJson List<IndicatorRow> indicators,
        @Nullable UUID filing,
        @AsJson Exemptions exemptions,
        @AsJson Set<String> edited,
        @AsJson List<PlacedPart> places,
        @AsJson List<ReadFrom> readFrom) {

    private static final Parts<BudgetContent> PARTS = Parts.of(BudgetContent.class);

    /** What was kept before places were lacks them. */
    public BudgetMatter {
        places = places == null ? List.of() : places;
        readFrom = readFrom == null ? List.of() : readFrom;
    }

    static final BudgetMatter NONE = beginning(BudgetContent.EMPTY);

    /** What a budget begins with that carries an earlier one on: nobody has written it. */
    static BudgetMatter beginning(BudgetContent said) {
        return of(said, List.of(), null, Exemptions.NONE, Set.of(), Provenance.NONE);
    }

    /** With what a person has written in place of the content. */
    BudgetMatter written(BudgetContent said) {
        Set<String> changed = PARTS.differing(content, said);
        Provenance left = provenance().rewritten(PARTS, content, said);
        return of(said, indicators, filing, exemptions, Names.union(edited, changed), left);
    }

    /** With what a filing says in place of the content, and with its rows where it has any. */
    BudgetMatter filed(BudgetContent said, List<IndicatorRow> rows, UUID source, Provenance from) {
        boolean newRows = !rows.isEmpty() && !rows.equals(indicators);
        return of(
                said,
                newRows ? List.copyOf(rows) : indicators,
                newRows ? source : filing,
                exemptions,
                edited,
                newRows
                        ? from
                        : said.equals(content) ? provenance() : provenance().laidBesideRows(from, Set.of()));
    }

    BudgetMatter exempting(Exemptions others) {
        return of(content, indicators, filing, others, edited, provenance());
    }

    /** Where its parts come from. */
    public Provenance provenance() {
        return new Provenance(places, readFrom);
    }

    private static BudgetMatter of(
            BudgetContent content,
            List<IndicatorRow> indicators,
            @Nullable UUID filing,
            Exemptions exemptions,
            Set<String> edited,
            Provenance from) {
        return new BudgetMatter(content, indicators, filing, exemptions, edited, from.places(), from.readFrom());
    }
}
