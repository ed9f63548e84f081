package org.jixiao.indicator.target.rule;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.budget.contract.Place;
import org.jixiao.indicator.target.IndicatorEntry;
import org.jspecify.annotations.Nullable;

/**
 * A sheet as the rules see it. Paths name the sheet by its id and an indicator by its ordinal, never by position.
 *
 * @param project null for the department as a whole
 * @param whereabouts in the filed document
 */
public record CheckedSheet(
        UUID id,
        FiscalYear year,
        List<String> objectives,
        List<CheckedIndicator> indicators,
        @Nullable CheckedProject project,
        Whereabouts whereabouts,
        Region region) {

    /** @param ofBudget where the parts of the department's budget stand, which the sheet of a project is none of */
    public static CheckedSheet of(
            UUID id,
            FiscalYear year,
            List<String> objectives,
            List<IndicatorEntry> entries,
            @Nullable CheckedProject project,
            Whereabouts ofBudget,
            Region region) {
        return new CheckedSheet(
                id,
                year,
                objectives,
                entries.stream()
                        .map(entry -> CheckedIndicator.of(entry, "/targets/" + id, year))
                        .toList(),
                project,
                project == null ? ofBudget : project.whereabouts(),
                region);
    }

    public String path() {
        return "/targets/" + id;
    }

    public boolean isOfDepartment() {
        return project == null;
    }

    /** Where its form begins in the filed document: for what stands in no single row. Null where that is not known. */
    public @Nullable Place place() {
        return whereabouts.form();
    }

    public Stream<CheckedIndicator> at(Level level) {
        return indicators.stream().filter(indicator -> indicator.level() == level);
    }

    /** Objectives, name and purpose: what the money is said to be for. */
    public String matter() {
        Stream<@Nullable String> said = project == null ? Stream.empty() : Stream.of(project.name(), project.purpose());
        return String.join(
                "\n",
                Stream.concat(said.filter(text -> text != null), objectives.stream())
                        .toList());
    }
}
