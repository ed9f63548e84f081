package org.jixiao.budget.budget;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Asset;
import org.jixiao.budget.contract.Expenditure;
import org.jixiao.budget.contract.ExplainedChange;
import org.jixiao.budget.contract.Figure;
import org.jixiao.budget.contract.Funding;
import org.jixiao.budget.contract.Procurement;
import org.jixiao.budget.contract.Section;
import org.jixiao.budget.contract.StaffCount;
import org.jixiao.budget.contract.StatedTotal;
import org.jixiao.budget.contract.Task;
import org.jixiao.budget.contract.ThreePublicExpense;
import org.jixiao.budget.contract.UnitBudget;
import org.jixiao.platform.store.AsJson;
import org.jspecify.annotations.Nullable;

/**
 * What a department's budget says beside its projects. A list that is left out is empty.
 *
 * @param objectives 总体绩效目标, one item each, numbering as filed
 * @param funding where the department's money comes from (收入)
 * @param figures what the document states and no other part has a home for
 * @param totals sums that the document draws itself
 * @param expenditure 支出 by kind
 * @param units subtotals of its budget units
 */
@Embeddable
public record BudgetContent(
        @AsJson List<@NotNull String> objectives,
        @AsJson List<@NotNull Funding> funding,
        @AsJson List<@NotNull Section> sections,
        @AsJson List<@NotNull Figure> figures,
        @AsJson List<@NotNull Task> tasks,
        @AsJson List<@NotNull StatedTotal> totals,
        @AsJson List<@NotNull Expenditure> expenditure,
        @AsJson List<@NotNull StaffCount> staff,
        @AsJson List<@NotNull ThreePublicExpense> threePublic,
        @AsJson List<@NotNull ExplainedChange> changes,
        @AsJson List<@NotNull Procurement> procurement,
        @AsJson List<@NotNull Asset> assets,
        @AsJson List<@NotNull UnitBudget> units) {

    public static final BudgetContent EMPTY = ofProse(List.of(), List.of());

    public BudgetContent {
        objectives = orEmpty(objectives);
        funding = orEmpty(funding);
        sections = orEmpty(sections);
        figures = orEmpty(figures);
        tasks = orEmpty(tasks);
        totals = orEmpty(totals);
        expenditure = orEmpty(expenditure);
        staff = orEmpty(staff);
        threePublic = orEmpty(threePublic);
        changes = orEmpty(changes);
        procurement = orEmpty(procurement);
        assets = orEmpty(assets);
        units = orEmpty(units);
    }

    /** What a document says in words, without a figure. */
    public static BudgetContent ofProse(List<String> objectives, List<Section> sections) {
        return new BudgetContent(
                objectives,
                List.of(),
                sections,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** All free text, for {@link Limits}. */
    public Stream<String> prose() {
        return Stream.of(
                        objectives.stream(),
                        sections.stream()
                                .flatMap(section ->
                                        Stream.concat(Stream.of(section.title()), section.paragraphs().stream())),
                        tasks.stream().flatMap(task -> Stream.of(task.name(), said(task.content()))),
                        expenditure.stream().map(line -> said(line.note())),
                        threePublic.stream().map(line -> said(line.reason())),
                        changes.stream().map(change -> said(change.reason())))
                .flatMap(text -> text);
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
