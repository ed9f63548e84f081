package org.jixiao.budget.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A department's budget of one year now holds this. Its sequence rises with content only.
 *
 * @param objectives 总体绩效目标, one item each, numbering as filed
 * @param indicators rows for the department as a whole, as read; a sheet takes them once per filing
 * @param filing the filing the rows were read from; null where there are none
 * @param funding where the department's money comes from
 * @param totals sums that the document draws itself
 * @param units subtotals of its budget units
 * @param projects the projects it holds, in the order of the document
 * @param contributors subjects of all who edited this revision: none of them may approve it
 * @param continues the budget of an earlier year that it carries on, whose department sheet it begins with; null where it began empty
 * @param places where objectives, tasks and figures stand in the filed document; one that was not filed, or that a person has
 *     written since, is left out; figures are left out, too, where all of it would be too much for an event
 * @param readFrom the documents that its parts were read from
 * @param written names of the parts that a person has written, in alphabetical order
 */
public record BudgetDeclared(
        UUID budget,
        Coded division,
        Coded department,
        FiscalYear fiscalYear,
        List<String> objectives,
        List<IndicatorRow> indicators,
        @Nullable UUID filing,
        List<Funding> funding,
        List<Section> sections,
        List<Figure> figures,
        List<Task> tasks,
        @JsonProperty(defaultValue = "[]") List<StatedTotal> totals,
        @JsonProperty(defaultValue = "[]") List<Expenditure> expenditure,
        @JsonProperty(defaultValue = "[]") List<StaffCount> staff,
        @JsonProperty(defaultValue = "[]") List<ThreePublicExpense> threePublic,
        @JsonProperty(defaultValue = "[]") List<ExplainedChange> changes,
        @JsonProperty(defaultValue = "[]") List<Procurement> procurement,
        @JsonProperty(defaultValue = "[]") List<Asset> assets,
        @JsonProperty(defaultValue = "[]") List<UnitBudget> units,
        List<Exemption> exemptions,
        List<UUID> projects,
        Set<String> contributors,
        @Nullable UUID continues,
        @JsonProperty(defaultValue = "[]") List<PlacedPart> places,
        @JsonProperty(defaultValue = "[]") List<ReadFrom> readFrom,
        @JsonProperty(defaultValue = "[]") List<String> written) {

    /** One that began empty and stands in no document. */
    public BudgetDeclared(
            UUID budget,
            Coded division,
            Coded department,
            FiscalYear fiscalYear,
            List<String> objectives,
            List<IndicatorRow> indicators,
            @Nullable UUID filing,
            List<Funding> funding,
            List<Section> sections,
            List<Figure> figures,
            List<Task> tasks,
            List<StatedTotal> totals,
            List<Expenditure> expenditure,
            List<StaffCount> staff,
            List<ThreePublicExpense> threePublic,
            List<ExplainedChange> changes,
            List<Procurement> procurement,
            List<Asset> assets,
            List<UnitBudget> units,
            List<Exemption> exemptions,
            List<UUID> projects,
            Set<String> contributors) {
        this(
                budget,
                division,
                department,
                fiscalYear,
                objectives,
                indicators,
                filing,
                funding,
                sections,
                figures,
                tasks,
                totals,
                expenditure,
                staff,
                threePublic,
                changes,
                procurement,
                assets,
                units,
                exemptions,
                projects,
                contributors,
                null,
                List.of(),
                List.of(),
                List.of());
    }

    /** What was told before a part existed lacks it. */
    public BudgetDeclared {
        totals = orEmpty(totals);
        expenditure = orEmpty(expenditure);
        staff = orEmpty(staff);
        threePublic = orEmpty(threePublic);
        changes = orEmpty(changes);
        procurement = orEmpty(procurement);
        assets = orEmpty(assets);
        units = orEmpty(units);
        places = orEmpty(places);
        readFrom = orEmpty(readFrom);
        written = orEmpty(written);
    }

    /** The same, where its figures stand left out. */
    public BudgetDeclared withoutPlacesOfFigures() {
        return new BudgetDeclared(
                budget,
                division,
                department,
                fiscalYear,
                objectives,
                indicators,
                filing,
                funding,
                sections,
                figures,
                tasks,
                totals,
                expenditure,
                staff,
                threePublic,
                changes,
                procurement,
                assets,
                units,
                exemptions,
                projects,
                contributors,
                continues,
                PlacedPart.ofWords(places),
                readFrom,
                written);
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
