package org.jixiao.budget.check.text;

import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jixiao.budget.budget.Found;
import org.jixiao.budget.check.rule.CheckedBudget;
import org.jixiao.budget.check.rule.CheckedProject;
import org.jixiao.budget.check.rule.Rule;
import org.jixiao.budget.check.rule.Verdict;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.budget.contract.Finding;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.budget.contract.Section;

/** YEAR: an anniversary (建党100周年) that was celebrated before the budget's year, in goals or in a project's own words. */
public final class PastAnniversary implements Rule {

    private static final Verdict VERDICT = Verdict.warning("YEAR");
    /** The year from which each is counted. */
    private static final Map<String, Integer> SINCE = Map.ofEntries(
            Map.entry("建党", 1921),
            Map.entry("中国共产党成立", 1921),
            Map.entry("建团", 1922),
            Map.entry("建军", 1927),
            Map.entry("长征胜利", 1936),
            Map.entry("抗战胜利", 1945),
            Map.entry("抗日战争胜利", 1945),
            Map.entry("建国", 1949),
            Map.entry("新中国成立", 1949),
            Map.entry("中华人民共和国成立", 1949),
            Map.entry("改革开放", 1978));

    private static final Pattern ANNIVERSARY =
            Pattern.compile("(" + String.join("|", SINCE.keySet()) + ")(\\d{2,3})周年(?!以来|来|之?后)");

    @Override
    public Stream<Found> findings(CheckedBudget budget) {
        return Stream.concat(
                budget.open().stream().flatMap(project -> of(project, budget.year())),
                IntStream.range(0, budget.content().sections().size()).boxed().flatMap(i -> in(
                                budget.content().sections().get(i), budget.year(), "/sections/" + i + "/paragraphs/")
                        .map(finding -> new Found(null, finding))));
    }

    private static Stream<Found> of(CheckedProject project, FiscalYear year) {
        return Stream.of(
                        past(project.name(), year, project.pointer() + "/name"),
                        Stream.ofNullable(project.content().purpose())
                                .flatMap(purpose -> past(purpose, year, project.pointer() + "/purpose")),
                        IntStream.range(0, project.content().objectives().size())
                                .boxed()
                                .flatMap(i -> past(
                                        project.content().objectives().get(i),
                                        year,
                                        project.pointer() + "/objectives/" + i)))
                .flatMap(findings -> findings)
                .map(project::found);
    }

    private static Stream<Finding> in(Section section, FiscalYear year, String path) {
        return IntStream.range(0, section.paragraphs().size())
                .boxed()
                .flatMap(i -> past(section.paragraphs().get(i), year, path + i));
    }

    private static Stream<Finding> past(String text, FiscalYear year, String path) {
        return ANNIVERSARY
                .matcher(PlainText.of(text))
                .results()
                .filter(found -> celebrated(found) < year.value())
                .limit(1)
                .map(found -> finding(found, year, path));
    }

    private static int celebrated(MatchResult found) {
        return Objects.requireNonNull(SINCE.get(found.group(1))) + Integer.parseInt(found.group(2));
    }

    private static Finding finding(MatchResult found, FiscalYear year, String path) {
        int celebrated = celebrated(found);
        return VERDICT.on(
                path,
                found.group(),
                new Bilingual(
                        "“" + found.group() + "”是" + celebrated + "年，预算年度是" + year + "年度。",
                        "“" + found.group() + "” was in " + celebrated + "; the budget is of " + year + "."),
                new Bilingual("请核对年份，可能沿用了以前年度的文字。", "Check the year: the words may be those of an earlier one."));
    }
}
