package org.jixiao.disclosure.check.content;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.budget.contract.Finding;
import org.jixiao.budget.contract.Section;
import org.jixiao.disclosure.assembly.PublicDisclosure;
import org.jixiao.disclosure.check.rule.Plain;
import org.jixiao.disclosure.check.rule.Rule;

/**
 * A title that names another budget year than the one this is of, and prose or a task that promises for a year gone by
 * (2025年我部门将…). What looks back is left alone; the years of projects and indicators are judged where they are reviewed.
 */
public final class Years implements Rule {

    private static final Pattern TITLE = Pattern.compile("(?<![较比自从与同〔\\[(])((?:19|20)\\d{2})"
            + " ?年度?(?=[^。;,0-9]{0,16}(?:预算|绩效目标|工作计划))(?![^。;]{0,20}(?:决算|执行|完成|总结|相比|对比|增减))");
    private static final Pattern PROMISE = Pattern.compile(
            "(?<![较比自从与同〔\\[(])((?:19|20)\\d{2}) ?年度?(?=[,，]?[^。;,0-9]{0,12}(?:将(?!近)|计划|拟|力争|确保|预计|要(?!求)))");

    /** A plan that runs over several years (2021—2025年规划) promises for none of them alone. */
    private static final Pattern SPAN = Pattern.compile("(?:19|20)\\d{2}年? ?[-~至到] ?(?:19|20)\\d{2}");

    @Override
    public String code() {
        return "YEAR_STALE";
    }

    @Override
    public Bilingual message() {
        return new Bilingual("文中年度与预算年度不一致。", "The text speaks of another year than the budget's.");
    }

    @Override
    public String source() {
        return "地方预决算公开操作规程";
    }

    @Override
    public Bilingual remedy() {
        return new Bilingual(
                "请核对年度；确有错误的，退回部门更正后重新报批；确指其他年度的，说明理由。",
                "Check the year: have the department mend it, or say why another one is meant.");
    }

    @Override
    public Finding.Severity severity() {
        return Finding.Severity.WARNING;
    }

    @Override
    public List<Hit> look(PublicDisclosure document) {
        int year = document.fiscalYear().value();
        List<Section> sections = document.sections();
        Stream<Hit> titles = IntStream.range(0, sections.size()).boxed().flatMap(i -> in(
                        TITLE, sections.get(i).title(), year, true)
                .map(found -> new Hit("/sections/" + i + "/title", found)));
        Stream<Hit> prose = IntStream.range(0, sections.size())
                .boxed()
                .flatMap(i -> promises(sections.get(i).paragraphs(), "/sections/" + i + "/paragraphs/", year));
        Stream<Hit> goals = promises(document.objectives(), "/objectives/", year);
        Stream<Hit> tasks = IntStream.range(0, document.tasks().size()).boxed().flatMap(i -> Stream.ofNullable(
                        document.tasks().get(i).content())
                .flatMap(words -> in(PROMISE, words, year, false))
                .map(found -> new Hit("/tasks/" + i + "/content", found)));
        return Stream.of(titles, prose, goals, tasks).flatMap(hits -> hits).toList();
    }

    private static Stream<Hit> promises(List<String> paragraphs, String path, int year) {
        return IntStream.range(0, paragraphs.size()).boxed().flatMap(i -> in(PROMISE, paragraphs.get(i), year, false)
                .map(found -> new Hit(path + i, found)));
    }

    /** Years that are wrong there, as written. @param both whether a later year is wrong as well */
    private static Stream<String> in(Pattern pattern, String words, int year, boolean both) {
        Plain plain = Plain.of(words);
        if (SPAN.matcher(plain.text()).find()) {
            return Stream.empty();
        }
        return plain.matches(pattern)
                .filter(found -> {
                    int named = Integer.parseInt(found.group(1));
                    return both ? named != year : named < year;
                })
                .map(plain::written)
                .distinct();
    }
}
