package org.jixiao.budget.filing.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jixiao.budget.contract.Asset;
import org.jixiao.budget.contract.Coded;
import org.jixiao.budget.contract.Expenditure;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.budget.contract.Funding;
import org.jixiao.budget.contract.IndicatorRow;
import org.jixiao.budget.contract.Money;
import org.jixiao.budget.contract.Nature;
import org.jixiao.budget.contract.Place;
import org.jixiao.budget.contract.PlanPoint;
import org.jixiao.budget.contract.Procurement;
import org.jixiao.budget.contract.Project;
import org.jixiao.budget.contract.Section;
import org.jixiao.budget.contract.StaffCount;
import org.jixiao.budget.contract.StatedTotal;
import org.jixiao.budget.contract.Task;
import org.jixiao.budget.contract.Term;
import org.jixiao.budget.contract.UnitBudget;
import org.jixiao.budget.filing.form.FormReader;
import org.jixiao.budget.filing.form.Reading;
import org.jixiao.budget.filing.format.DocumentReader;
import org.jixiao.budget.forms.Filling;
import org.jixiao.budget.forms.Framework;
import org.jixiao.budget.forms.ProjectReading;
import org.jixiao.budget.forms.Statement;
import org.jixiao.budget.forms.Template;
import org.jixiao.budget.forms.TemplateFormat;
import org.jspecify.annotations.Nullable;

/** What a filled form says is what was filled in, for each layout and kind of file. */
class FilledTemplatePropertyTest {

    /** Each writes and reads two files, which takes a good part of a second. */
    private static final int TRIES = 6;

    private static final FiscalYear YEAR = new FiscalYear(2026);
    private static final Coded DEPARTMENT = new Coded("306001", "云溪县水务局");
    private static final String WORDS = "水库河道巡查供应点维修养护图书下乡";

    @Property(tries = TRIES)
    void projectTables(@ForAll("projects") List<ProjectReading> projects, @ForAll("goals") List<String> goals) {
        Section heading = new Section("一、总体绩效目标", 2, List.of("围绕中心工作，做好以下各项。"));
        Filling filling = filling("云溪县水务局2026年部门预算绩效目标", goals, List.of(heading), Statement.empty(), projects);

        reread(Template.PROJECT_TABLES, filling).forEach(reading -> {
            assertThat(reading.findings()).isEmpty();
            assertThat(reading.layout()).isEqualTo("project-tables");
            assertThat(reading.objectives()).isEqualTo(goals);
            assertThat(reading.sections().subList(1, 2)).containsExactly(heading);
            assertThat(said(reading.projects())).isEqualTo(said(projects));
        });
    }

    @Property(tries = TRIES)
    void wholeBudget(@ForAll("projects") List<ProjectReading> projects, @ForAll("purchases") List<Procurement> bought) {
        Section prose = new Section("二、部门预算收支情况", 2, List.of("2026年预算支出30.50万元，其中：基本支出10.25万元。"));
        Statement statement = Statement.empty();
        statement.procurement().addAll(bought);
        statement.totals().add(new StatedTotal(StatedTotal.Of.PROCUREMENT, "小计", money(7), funds(7)));
        statement.assets().add(asset(Asset.Kind.BUILDINGS, "房屋（平方米）", "平方米"));
        statement.assets().add(asset(Asset.Kind.OTHER, "其他固定资产", null));
        Filling filling = filling("云溪县水务局2026年部门预算", List.of(), List.of(prose), statement, projects);

        reread(Template.WHOLE_BUDGET, filling).forEach(reading -> {
            assertThat(reading.findings()).isEmpty();
            assertThat(reading.layout()).isEqualTo("whole-budget");
            assertThat(reading.sections().subList(1, 2)).containsExactly(prose);
            assertThat(reading.statement().procurement()).isEqualTo(bought);
            assertThat(reading.statement().assets()).isEqualTo(statement.assets());
            assertThat(reading.statement().totals()).containsAll(statement.totals());
            assertThat(said(reading.projects())).isEqualTo(said(projects));
        });
    }

    @Property(tries = TRIES)
    void departmentForm(
            @ForAll("goals") List<String> goals,
            @ForAll("tasks") List<Task> tasks,
            @ForAll("indicators") List<IndicatorRow> indicators,
            @ForAll("amount") Money amount) {
        Statement statement = Statement.empty();
        statement.staff().add(new StaffCount(StaffCount.Kind.STAFF, "财政供养人员数", 158));
        statement.funding().add(new Funding("一般公共预算", "general", null, amount));
        statement.funding().add(new Funding("其他收入", "other", null, null));
        statement.totals().add(new StatedTotal(StatedTotal.Of.INCOME, "收入合计", amount, List.of()));
        statement.totals().add(new StatedTotal(StatedTotal.Of.EXPENDITURE, "支出合计", amount, List.of()));
        statement.expenditure().add(new Expenditure(Expenditure.Kind.BASIC, "基本支出", amount, null));
        statement.expenditure().add(new Expenditure(Expenditure.Kind.PERSONNEL, "人员经费", null, null));
        statement.tasks().addAll(tasks);
        statement.indicators().addAll(indicators);
        Filling filling = filling("云溪县水务局2026年部门整体支出绩效目标表", goals, List.of(), statement, List.of());

        reread(Template.DEPARTMENT_FORM, filling).forEach(reading -> {
            assertThat(reading.findings()).isEmpty();
            assertThat(reading.layout()).isEqualTo("department-form");
            assertThat(reading.objectives()).isEqualTo(goals);
            assertThat(reading.statement().staff()).isEqualTo(statement.staff());
            assertThat(reading.statement().funding()).isEqualTo(statement.funding());
            assertThat(reading.statement().totals()).isEqualTo(statement.totals());
            assertThat(reading.statement().expenditure()).isEqualTo(statement.expenditure());
            assertThat(reading.statement().tasks()).isEqualTo(tasks);
            assertThat(anywhere(reading.statement().indicators())).isEqualTo(indicators);
        });
    }

    /** The list has no place for what an indicator means and rests on, for codes, terms and plans. */
    @Property(tries = TRIES)
    void projectList(@ForAll("projects") List<ProjectReading> projects) {
        Coded unit = new Coded("306002", "云溪县供水站");
        List<ProjectReading> listed = projects.stream()
                .map(project -> listed(project, projects.indexOf(project) == 0 ? Coded.NONE : unit))
                .toList();
        Statement statement = Statement.empty();
        statement.totals().add(new StatedTotal(StatedTotal.Of.PROJECTS, "合计", money(9), funds(9)));
        statement.units().add(new UnitBudget(unit, money(4), funds(4)));
        Filling filling = filling("2026年度项目支出绩效目标表", List.of(), List.of(), statement, listed);

        reread(Template.PROJECT_LIST, filling).forEach(reading -> {
            assertThat(reading.findings())
                    .allMatch(finding -> finding.message().en().endsWith("were taken apart."));
            assertThat(reading.layout()).isEqualTo("project-list");
            assertThat(reading.statement().totals()).isEqualTo(statement.totals());
            assertThat(reading.statement().units()).isEqualTo(statement.units());
            assertThat(said(reading.projects())).isEqualTo(said(listed));
        });
    }

    private static Stream<Reading> reread(Template template, Filling filling) {
        return Stream.of(TemplateFormat.values())
                .map(format -> format.write(template.book(filling, Framework.OF_2015)))
                .map(file ->
                        new FormReader().read(new DocumentReader().read(file, "filled"), HandFilledTemplateTest.REGION))
                .peek(reading -> {
                    assertThat(reading.notUnderstood()).isEmpty();
                    assertThat(reading.department().name()).isEqualTo(DEPARTMENT.name());
                    assertThat(reading.fiscalYear()).isEqualTo(YEAR);
                });
    }

    private static Filling filling(
            String title,
            List<String> goals,
            List<Section> sections,
            Statement statement,
            List<ProjectReading> projects) {
        return new Filling(title, DEPARTMENT, YEAR, goals, sections, statement, projects);
    }

    private static List<Object> said(List<ProjectReading> projects) {
        return projects.stream()
                .<Object>map(project ->
                        List.of(project.details(), String.valueOf(project.amount()), anywhere(project.indicators())))
                .toList();
    }

    private static List<IndicatorRow> anywhere(List<IndicatorRow> rows) {
        return rows.stream()
                .map(row -> new IndicatorRow(
                        row.dimension(),
                        row.category(),
                        row.name(),
                        row.definition(),
                        row.target(),
                        row.wholeTerm(),
                        row.basis(),
                        row.weight(),
                        row.fill(),
                        null))
                .toList();
    }

    private static ProjectReading listed(ProjectReading project, Coded unit) {
        Project details = project.details();
        List<IndicatorRow> rows = project.indicators().stream()
                .map(row -> new IndicatorRow(
                        row.dimension(), row.category(), row.name(), null, row.target(), null, null, null, null, null))
                .toList();
        Project plain = new Project(
                null,
                details.name(),
                null,
                null,
                null,
                Coded.NONE,
                null,
                unit,
                null,
                details.funding(),
                List.of(),
                details.objectives());
        return new ProjectReading(plain, project.amount(), false, rows, Place.NOWHERE);
    }

    private static Asset asset(Asset.Kind kind, String item, @Nullable String unit) {
        return new Asset(kind, item, new BigDecimal("12.5"), unit, money(3), LocalDate.of(2025, 12, 31));
    }

    private static Money money(int tenThousands) {
        return Money.ofTenThousands(BigDecimal.valueOf(tenThousands));
    }

    private static List<Funding> funds(int tenThousands) {
        return funds(money(tenThousands), Money.ZERO);
    }

    private static List<Funding> funds(Money general, Money other) {
        return List.of(new Funding("一般公共预算", "general", null, general), new Funding("其他收入", "other", null, other));
    }

    @Provide
    Arbitrary<Money> amount() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("99999999"))
                .ofScale(2)
                .map(Money::ofYuan);
    }

    @Provide
    Arbitrary<List<String>> goals() {
        return words().list().ofMinSize(1).ofMaxSize(4).map(FilledTemplatePropertyTest::numbered);
    }

    @Provide
    Arbitrary<List<Task>> tasks() {
        Arbitrary<List<String>> key = words().list().ofMinSize(1).ofMaxSize(7);
        return Combinators.combine(key, key, amount(), words().injectNull(0.3)).as((keys, others, amount, content) -> {
            List<Task> tasks = new ArrayList<>();
            for (int i = 0; i < keys.size(); i++) {
                tasks.add(new Task(Task.Kind.KEY, Integer.toString(i + 1), keys.get(i), content, amount));
            }
            others.forEach(name -> tasks.add(new Task(Task.Kind.OTHER, null, name, content, amount)));
            return tasks;
        });
    }

    @Provide
    Arbitrary<List<Procurement>> purchases() {
        return Combinators.combine(words(), words().injectNull(0.3), amount(), amount())
                .as((item, project, price, amount) -> new Procurement(
                        project,
                        null,
                        item,
                        "C200399",
                        "台",
                        new BigDecimal("3"),
                        price,
                        amount,
                        funds(amount, Money.ZERO)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    /** In the order that forms print them; any of them may be missing, and there may be several of one. */
    @Provide
    Arbitrary<List<IndicatorRow>> indicators() {
        List<IndicatorRow> levels =
                Framework.OF_2015.blankRows().stream().distinct().toList();
        Arbitrary<List<Integer>> counts =
                Arbitraries.integers().between(0, 3).list().ofSize(levels.size());
        return counts.filter(list -> list.stream().anyMatch(count -> count > 0)).flatMap(list -> {
            List<Arbitrary<IndicatorRow>> rows = new ArrayList<>();
            for (int i = 0; i < levels.size(); i++) {
                for (int row = 0; row < list.get(i); row++) {
                    rows.add(indicator(levels.get(i)));
                }
            }
            return Combinators.combine(rows).as(Function.identity());
        });
    }

    private static Arbitrary<IndicatorRow> indicator(IndicatorRow level) {
        String category = String.valueOf(level.category()).replace("（如有）", "");
        Arbitrary<String> target = Arbitraries.of(
                "≥42处",
                "≤4.5万元/处",
                "=100%",
                "95%",
                "有效提升",
                "2026年11月底前",
                "80-96台",
                "600元/人/月",
                "162个村、36个社区",
                "每周不少于2次",
                "100");
        return Combinators.combine(words(), words().injectNull(0.2), target, words().injectNull(0.2))
                .as((name, definition, value, basis) -> new IndicatorRow(
                        level.dimension(), category, name, definition, value, null, basis, null, null, null));
    }

    @Provide
    Arbitrary<List<ProjectReading>> projects() {
        return project().list().ofMinSize(1).ofMaxSize(4).uniqueElements(ProjectReading::details);
    }

    private Arbitrary<ProjectReading> project() {
        Arbitrary<Project> details = Combinators.combine(
                        words(),
                        amount(),
                        amount(),
                        goals(),
                        words().injectNull(0.2),
                        plan(),
                        Arbitraries.of("99010126P00306A10001E").injectNull(0.5),
                        Arbitraries.of(new Nature(Nature.Code.NEW, "新增项目"), new Nature(Nature.Code.CONTINUING, "延续性项目"))
                                .injectNull(0.3))
                .as((name, general, other, goals, purpose, plan, code, nature) -> new Project(
                        code,
                        name,
                        nature,
                        null,
                        new Term("2026-01", "2028-12", "2026.01--2028.12"),
                        DEPARTMENT,
                        "云溪县供水站",
                        new Coded("306002", "云溪县供水站"),
                        purpose,
                        funds(general, other),
                        plan,
                        goals));
        return Combinators.combine(details, indicators())
                .as((project, rows) -> new ProjectReading(project, sum(project.funding()), false, rows, Place.NOWHERE));
    }

    private static Money sum(Collection<Funding> funding) {
        return Money.sum(funding.stream().map(Funding::amount));
    }

    private static Arbitrary<List<PlanPoint>> plan() {
        return Arbitraries.subsetOf(Month.MARCH, Month.MAY, Month.JUNE, Month.SEPTEMBER, Month.NOVEMBER)
                .map(months -> {
                    List<PlanPoint> points = new ArrayList<>();
                    months.stream()
                            .sorted()
                            .map(month -> new PlanPoint(YEAR.lastDayOf(month), month.getValue() + "月底", null))
                            .forEach(points::add);
                    points.add(new PlanPoint(YEAR.lastDayOf(Month.DECEMBER), "12月底", new BigDecimal("100")));
                    return points;
                });
    }

    private static Arbitrary<String> words() {
        return Arbitraries.strings().withChars(WORDS).ofMinLength(2).ofMaxLength(30);
    }

    private static List<String> numbered(List<String> goals) {
        List<String> numbered = new ArrayList<>();
        goals.forEach(goal -> numbered.add((numbered.size() + 1) + "." + goal));
        return numbered;
    }
}
