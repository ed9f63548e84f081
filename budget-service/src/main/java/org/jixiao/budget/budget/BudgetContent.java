package org.jixiao.budget.budget;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jixiao.budget.contract.Figure;
import org.jixiao.budget.contract.Funding;
import org.jixiao.budget.contract.Section;
import org.jixiao.budget.contract.Task;
import org.jspecify.annotations.Nullable;

/**
 * What a department's budget says beside its projects. A list that is left out is empty.
 *
 * @param objectives 总体绩效目标, one item each, numbering as filed
 * @param funding where the department's money comes from
 */
@Embeddable
public record BudgetContent(
        @JdbcTypeCode(SqlTypes.JSON) List<@NotNull String> objectives,
        @JdbcTypeCode(SqlTypes.JSON) List<@NotNull Funding> funding,
        @JdbcTypeCode(SqlTypes.JSON) List<@NotNull Section> sections,
        @JdbcTypeCode(SqlTypes.JSON) List<@NotNull Figure> figures,
        @JdbcTypeCode(SqlTypes.JSON) List<@NotNull Task> tasks) {

    public static final BudgetContent EMPTY = new BudgetContent(List.of(), List.of(), List.of(), List.of(), List.of());

    public BudgetContent {
        objectives = orEmpty(objectives);
        funding = orEmpty(funding);
        sections = orEmpty(sections);
        figures = orEmpty(figures);
        tasks = orEmpty(tasks);
    }

    /** @throws org.jixiao.platform.problem.Refusal where a part has no name, or it is more than a budget can hold */
    void check() {
        for (int i = 0; i < sections.size(); i++) {
            Checked.present("/sections/" + i + "/title", sections.get(i).title());
            Checked.present("/sections/" + i + "/paragraphs", sections.get(i).paragraphs());
        }
        for (int i = 0; i < figures.size(); i++) {
            Checked.present("/figures/" + i + "/section", figures.get(i).section());
            Checked.present("/figures/" + i + "/path", figures.get(i).path());
        }
        for (int i = 0; i < tasks.size(); i++) {
            Checked.present("/tasks/" + i + "/kind", tasks.get(i).kind());
            Checked.present("/tasks/" + i + "/name", tasks.get(i).name());
        }
        Limits.requireProse(prose());
    }

    /** All free text, for {@link Limits}. */
    public Stream<String> prose() {
        return Stream.of(
                        objectives.stream(),
                        sections.stream()
                                .flatMap(section ->
                                        Stream.concat(Stream.of(section.title()), section.paragraphs().stream())),
                        tasks.stream().flatMap(task -> Stream.of(task.name(), String.valueOf(task.content()))))
                .flatMap(text -> text);
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
