package org.jixiao.indicator.target.check;

import com.fasterxml.jackson.core.type.TypeReference;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Coded;
import org.jixiao.budget.contract.Finding;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.budget.contract.Money;
import org.jixiao.budget.contract.Place;
import org.jixiao.budget.contract.Section;
import org.jixiao.budget.contract.Task;
import org.jixiao.budget.contract.Term;
import org.jixiao.indicator.target.IndicatorEntry;
import org.jixiao.indicator.target.rule.CheckedFiling;
import org.jixiao.indicator.target.rule.CheckedProject;
import org.jixiao.indicator.target.rule.CheckedSheet;
import org.jixiao.indicator.target.rule.FiledSheet;
import org.jixiao.indicator.target.rule.Hit;
import org.jixiao.indicator.target.rule.Notice;
import org.jixiao.indicator.target.rule.Region;
import org.jixiao.indicator.target.rule.RuleSettings;
import org.jixiao.indicator.target.rule.Whereabouts;
import org.jixiao.indicator.target.rule.WordFile;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of {@code cases.yaml} with what stands around it.
 *
 * @param project name, amount in 万元, purpose, implementer; null for an ordinary one, or for a department where there are tasks
 * @param tasks kind|name|content|amount in 万元
 * @param sections paragraphs of the document's prose
 * @param goals objectives of the department
 * @param others implementers of the other projects
 * @param beside rows of the sheet of a project before it, 水站维护
 * @param term how long the project runs, in words
 * @param division where it was filed; a county where null
 */
record RuleCase(
        List<String> rows,
        @Nullable List<String> project,
        @Nullable List<String> objectives,
        @Nullable List<String> tasks,
        @Nullable List<String> sections,
        @Nullable List<String> goals,
        @Nullable List<String> others,
        @Nullable List<String> beside,
        @Nullable String term,
        @Nullable String division) {

    static final UUID SHEET = UUID.fromString("018cc251-f400-7000-8000-000000000001");

    /** @param framework null for 2015 */
    record Pair(@Nullable String framework, RuleCase catches, RuleCase leaves) {}

    /** By the id of the rule; a comma parts it from what sets a second case apart. */
    static Map<String, Pair> all() {
        return WordFile.read(RuleCase.class, "cases.yaml", new TypeReference<Map<String, Pair>>() {});
    }

    /** A sheet of one row, beside an ordinary one so that it promises something. */
    static RuleCase of(String row) {
        return new RuleCase(
                List.of(row, "产出指标|数量指标||巡护里程||≥80公里"),
                null,
                List.of("改善供水"),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** The ids of the rules that speak. */
    List<String> caughtBy(@Nullable String framework) {
        return hits(framework).map(Hit::id).toList();
    }

    /** The codes of the rules that warn, or find an error. */
    List<String> warnings() {
        return hits(null)
                .map(Hit::notice)
                .filter(notice -> notice.severity() != Finding.Severity.INFO)
                .map(Notice::rule)
                .distinct()
                .toList();
    }

    private Stream<Hit> hits(@Nullable String framework) {
        Region region = new Region(
                Objects.requireNonNullElse(division, "990101"),
                Objects.requireNonNullElse(framework, "2015"),
                RuleSettings.NONE);
        return Rules.hits(sheet(region), filing());
    }

    /** @param key of a case @return the id of its rule */
    static String rule(String key) {
        return key.replaceAll(",.*", "");
    }

    private CheckedSheet sheet(Region region) {
        return CheckedSheet.of(
                SHEET,
                new FiscalYear(2024),
                orEmpty(objectives),
                entries(rows),
                tasks == null ? itself() : null,
                Whereabouts.NOWHERE,
                region);
    }

    private CheckedProject itself() {
        List<String> said = project == null ? List.of("供水管网改造") : project;
        return project(said.get(0), cell(said, 1), cell(said, 2), cell(said, 3), term);
    }

    private static CheckedProject project(
            String name,
            @Nullable String amount,
            @Nullable String purpose,
            @Nullable String implementer,
            @Nullable String term) {
        return new CheckedProject(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                name,
                amount == null ? null : Money.ofTenThousands(new BigDecimal(amount)),
                purpose,
                term == null ? null : new Term(null, null, term),
                null,
                implementer,
                Coded.NONE);
    }

    private CheckedFiling filing() {
        CheckedProject before = project("水站维护", null, null, null, null);
        Stream<CheckedProject> around = Stream.concat(
                orEmpty(others).stream().map(implementer -> project("巡检费", null, null, implementer, null)),
                Stream.ofNullable(beside).map(its -> before));
        return new CheckedFiling(
                Coded.NONE,
                orEmpty(goals),
                List.of(new Section("分项绩效目标", 1, orEmpty(sections))),
                orEmpty(tasks).stream().map(RuleCase::task).toList(),
                Stream.concat(Stream.of(itself()), around).toList(),
                Stream.concat(
                                Stream.ofNullable(beside)
                                        .map(its -> new FiledSheet(before.id(), before.id(), entries(its))),
                                Stream.of(new FiledSheet(SHEET, tasks == null ? itself().id() : null, entries(rows))))
                        .toList());
    }

    private static Task task(String text) {
        List<String> cells = List.of(text.split("\\|", -1));
        return new Task(
                Task.Kind.valueOf(cells.get(0).toUpperCase(Locale.ROOT)),
                null,
                cells.get(1),
                cells.get(2),
                Money.ofTenThousands(new BigDecimal(cells.get(3))));
    }

    private static List<IndicatorEntry> entries(List<String> rows) {
        return IntStream.range(0, rows.size())
                .mapToObj(i -> entry(i, rows.get(i)))
                .toList();
    }

    private static IndicatorEntry entry(int i, String row) {
        List<String> cells = List.of(row.split("\\|", -1));
        return new IndicatorEntry(
                i + 1,
                cells.get(0),
                cell(cells, 1),
                Objects.requireNonNullElse(cell(cells, 3), ""),
                cell(cells, 4),
                cell(cells, 5),
                cell(cells, 7),
                cell(cells, 6),
                cell(cells, 8) == null ? null : new BigDecimal(cells.get(8)),
                cell(cells, 2),
                Place.line(i + 1),
                cell(cells, 9),
                null);
    }

    private static @Nullable String cell(List<String> cells, int number) {
        return cells.size() > number && !cells.get(number).isEmpty() ? cells.get(number) : null;
    }

    private static List<String> orEmpty(@Nullable List<String> list) {
        return list == null ? List.of() : list;
    }
}
