package org.jixiao.disclosure.site.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Coded;
import org.jixiao.budget.contract.Section;
import org.jixiao.disclosure.assembly.PublicDisclosure;
import org.jixiao.disclosure.assembly.PublicProject;
import org.jixiao.disclosure.site.Pair;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two versions of a department's year, in the order a reader asks for it.
 *
 * @param money every amount outside the projects that differs
 * @param indicators of the department as a whole
 * @param objectives paragraphs of the department's objectives that differ
 * @param text paragraphs of the document's prose that differ
 */
public record Changes(
        List<MoneyChange> money,
        List<PublicProject> added,
        List<PublicProject> removed,
        List<ProjectChange> projects,
        List<IndicatorChange> indicators,
        List<TextChange> objectives,
        List<FactChange> facts,
        List<TextChange> text) {

    static Changes between(PublicDisclosure before, PublicDisclosure after) {
        List<Pair<PublicProject>> projects = Pair.match(
                before.projects(),
                after.projects(),
                List.of(PublicProject::id, PublicProject::code, PublicProject::name));
        return new Changes(
                Amount.changes(DocumentAmounts.of(before), DocumentAmounts.of(after)),
                projects.stream()
                        .filter(Pair::isAdded)
                        .map(Pair::after)
                        .filter(Objects::nonNull)
                        .toList(),
                projects.stream()
                        .filter(Pair::isRemoved)
                        .map(Pair::before)
                        .filter(Objects::nonNull)
                        .toList(),
                projects.stream().flatMap(ProjectChange::of).toList(),
                IndicatorChange.between(before.indicators(), after.indicators()),
                TextChange.between(before.objectives(), after.objectives()),
                Stream.concat(approval(before, after), DocumentFacts.between(before, after))
                        .toList(),
                TextChange.between(prose(before), prose(after)));
    }

    public boolean isEmpty() {
        return counted() == 0;
    }

    /** How many things differ, a changed project counted once. */
    public int counted() {
        return money.size()
                + added.size()
                + removed.size()
                + projects.size()
                + indicators.size()
                + objectives.size()
                + facts.size()
                + text.size();
    }

    private static Stream<FactChange> approval(PublicDisclosure before, PublicDisclosure after) {
        return Stream.of(
                        FactChange.between("批复日期", null, day(before.approvedOn()), day(after.approvedOn())),
                        FactChange.between("批复文号", null, before.approvalDocument(), after.approvalDocument()),
                        FactChange.between("行政区划", null, said(before.division()), said(after.division())),
                        FactChange.between("部门", null, said(before.department()), said(after.department())),
                        FactChange.between("年度", null, year(before), year(after)),
                        FactChange.between("不予公开的项目", null, withheld(before), withheld(after)))
                .flatMap(each -> each);
    }

    private static String year(PublicDisclosure document) {
        return document.fiscalYear().toString();
    }

    private static @Nullable String said(Coded named) {
        return ProjectChange.said(named);
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static @Nullable String withheld(PublicDisclosure document) {
        return document.withheld() == null ? null : document.withheld().statement();
    }

    private static List<String> prose(PublicDisclosure document) {
        return document.sections().stream().flatMap(Changes::paragraphs).toList();
    }

    private static Stream<String> paragraphs(Section section) {
        return Stream.concat(Stream.of(section.title()), section.paragraphs().stream());
    }
}
