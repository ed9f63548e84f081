package org.jixiao.budget.filing.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.AbstractListAssert;
import org.assertj.core.api.ListAssert;
import org.assertj.core.groups.Tuple;
import org.jixiao.budget.contract.Asset;
import org.jixiao.budget.contract.Coded;
import org.jixiao.budget.contract.Expenditure;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.budget.contract.Funding;
import org.jixiao.budget.contract.IndicatorRow;
import org.jixiao.budget.contract.Money;
import org.jixiao.budget.contract.Nature;
import org.jixiao.budget.contract.PlanPoint;
import org.jixiao.budget.contract.Procurement;
import org.jixiao.budget.contract.StaffCount;
import org.jixiao.budget.contract.StatedTotal;
import org.jixiao.budget.contract.Task;
import org.jixiao.budget.contract.ThreePublicExpense;
import org.jixiao.budget.contract.UnitBudget;
import org.jixiao.budget.filing.form.FormReader;
import org.jixiao.budget.filing.form.Reading;
import org.jixiao.budget.filing.form.ReadingContext;
import org.jixiao.budget.filing.format.DocumentReader;
import org.jixiao.budget.forms.Known;
import org.jixiao.budget.forms.ProjectReading;
import org.jixiao.budget.forms.Template;
import org.jixiao.budget.forms.TemplateFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each form, filled in by hand in each kind of file, is read without a remark and with every value in its place. */
class HandFilledTemplateTest {

    static final ReadingContext REGION = new ReadingContext(
            new FiscalYear(2026),
            Map.of(
                    "一般公共预算", "general",
                    "政府性基金预算", "government-fund",
                    "国有资本经营预算", "state-capital",
                    "财政专户管理资金", "special-account",
                    "事业收入", "business",
                    "事业单位经营收入", "operating",
                    "上级补助收入", "from-superior",
                    "附属单位上缴收入", "from-subordinate",
                    "其他收入", "other"),
            List.of());

    @ParameterizedTest
    @EnumSource
    void projectTables(TemplateFormat format) throws IOException {
        HandFilled form = blank(Template.PROJECT_TABLES, format)
                .below("一、总体绩效目标", 0, 1, "1.把水送到每一个村。\n2.保障汛期安全。")
                .below("二、分项绩效目标", 0, 1, "农村供水：维修管网。");
        fillProject(form, 0, "农村供水工程维修养护经费");

        Reading reading = read(form);

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.layout()).isEqualTo("project-tables");
        assertThat(reading.department()).isEqualTo(new Coded("306001", "云溪县水务局"));
        assertThat(reading.fiscalYear()).isEqualTo(new FiscalYear(2026));
        assertThat(reading.objectives()).containsExactly("1.把水送到每一个村。", "2.保障汛期安全。");
        assertThat(reading.sections())
                .filteredOn(section -> section.title().equals("二、分项绩效目标"))
                .singleElement()
                .satisfies(section -> assertThat(section.paragraphs()).containsExactly("农村供水：维修管网。"));
        assertThat(reading.projects()).singleElement().satisfies(HandFilledTemplateTest::isTheProject);
    }

    @ParameterizedTest
    @EnumSource
    void wholeBudget(TemplateFormat format) throws IOException {
        HandFilled form = blank(Template.WHOLE_BUDGET, format)
                .below("一、部门职责及机构设置情况", 0, 1, "负责全县水资源管理。")
                .gaps("2026年预算收入", "30.5", "30", "0", "0", "0", "0", "0", "0", "0", "0.5")
                .gaps("2026年预算支出", "30.5", "10.25", "8", "2.25", "20.25")
                .gaps("预算支出较上年增加", "1.5", "新增管网维修")
                .gaps("机关运行经费", "1.25", "办公用房水电")
                .gaps("“三公”经费", "3", "0", "2", "0", "2", "1")
                .below("（一）总体绩效目标", 0, 1, "1.把水送到每一个村。")
                .below("六、名词解释", 0, 1, "供水保证率：正常供水天数占全年天数的比例。")
                .below("项目名称", 0, 1, "农村供水工程维修养护经费", "260", "水泵", "A02061504", "台", "3", "0.5", "1.5", "1.5", "0")
                .below("政府采购金额", 0, 13, "1.5", "1.5", "0")
                .below("数量", 1, 1, null, "812.5")
                .below("数量", 1, 2, "1200.5", "600")
                .below("数量", 1, 4, "3", "45");
        fillProject(form, 1, "农村供水工程维修养护经费");

        Reading reading = read(form);

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.layout()).isEqualTo("whole-budget");
        assertThat(reading.statement().funding())
                .extracting(Funding::source, Funding::amount)
                .contains(
                        tuple("general", money("30")),
                        tuple("special-account", money("0")),
                        tuple("other", money("0.5")))
                .hasSize(9);
        assertThat(reading.statement().expenditure())
                .extracting(Expenditure::kind, Expenditure::amount)
                .containsExactly(
                        tuple(Expenditure.Kind.BASIC, money("10.25")),
                        tuple(Expenditure.Kind.PERSONNEL, money("8")),
                        tuple(Expenditure.Kind.OPERATING, money("2.25")),
                        tuple(Expenditure.Kind.PROJECT, money("20.25")),
                        tuple(Expenditure.Kind.AGENCY_RUNNING, money("1.25")));
        assertThat(reading.statement().threePublic())
                .extracting(ThreePublicExpense::kind, ThreePublicExpense::amount)
                .containsExactly(
                        tuple(ThreePublicExpense.Kind.ABROAD, money("0")),
                        tuple(ThreePublicExpense.Kind.VEHICLES, money("2")),
                        tuple(ThreePublicExpense.Kind.VEHICLE_PURCHASE, money("0")),
                        tuple(ThreePublicExpense.Kind.VEHICLE_RUNNING, money("2")),
                        tuple(ThreePublicExpense.Kind.RECEPTION, money("1")));
        assertThat(reading.statement().changes()).singleElement().satisfies(change -> assertThat(change.amount())
                .isEqualTo(money("1.5")));
        totals(reading)
                .containsExactlyInAnyOrder(
                        tuple(StatedTotal.Of.INCOME, money("30.5")),
                        tuple(StatedTotal.Of.EXPENDITURE, money("30.5")),
                        tuple(StatedTotal.Of.THREE_PUBLIC, money("3")),
                        tuple(StatedTotal.Of.PROCUREMENT, money("1.5")),
                        tuple(StatedTotal.Of.ASSETS, money("812.5")));
        assertThat(reading.statement().procurement())
                .extracting(
                        Procurement::project,
                        Procurement::projectBudget,
                        Procurement::item,
                        Procurement::catalogueCode,
                        Procurement::unit,
                        Procurement::quantity,
                        Procurement::unitPrice,
                        Procurement::amount)
                .containsExactly(tuple(
                        "农村供水工程维修养护经费",
                        money("260"),
                        "水泵",
                        "A02061504",
                        "台",
                        new BigDecimal("3"),
                        money("0.5"),
                        money("1.5")));
        assertThat(reading.statement().assets())
                .extracting(Asset::kind, Asset::quantity, Asset::value)
                .contains(
                        tuple(Asset.Kind.BUILDINGS, new BigDecimal("1200.5"), money("600")),
                        tuple(Asset.Kind.VEHICLES, new BigDecimal("3"), money("45")));
        assertThat(reading.objectives()).containsExactly("1.把水送到每一个村。");
        assertThat(reading.projects()).singleElement().satisfies(HandFilledTemplateTest::isTheProject);
    }

    @ParameterizedTest
    @EnumSource
    void departmentForm(TemplateFormat format) throws IOException {
        HandFilled form = blank(Template.DEPARTMENT_FORM, format)
                .right("财政供养人员数", 0, "158")
                .right("下属二级单位数", 0, "2")
                .right("收入合计", 0, "30.5")
                .right("一般公共预算", 0, "30")
                .right("其他收入", 0, "0.5")
                .right("支出合计", 0, "30.5")
                .right("基本支出", 0, "10.25")
                .right("项目支出", 0, "20.25")
                .right("总体绩效目标", 0, "1.把水送到每一个村。\n2.保障汛期安全。")
                .below("名称", 0, 1, "农村供水", "维修管网", "20")
                .below("名称", 1, 1, "节水宣传", "进校园", "0.25");
        fillIndicators(form, 0);

        Reading reading = read(form);

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.layout()).isEqualTo("department-form");
        assertThat(reading.department()).isEqualTo(new Coded("306001", "云溪县水务局"));
        assertThat(reading.statement().staff())
                .extracting(StaffCount::kind, StaffCount::count)
                .containsExactly(tuple(StaffCount.Kind.STAFF, 158), tuple(StaffCount.Kind.SUBORDINATE_UNITS, 2));
        totals(reading)
                .containsExactly(
                        tuple(StatedTotal.Of.INCOME, money("30.5")), tuple(StatedTotal.Of.EXPENDITURE, money("30.5")));
        assertThat(reading.statement().funding())
                .extracting(Funding::source, Funding::amount)
                .contains(tuple("general", money("30")), tuple("other", money("0.5")), tuple("business", null));
        assertThat(reading.statement().expenditure())
                .extracting(Expenditure::kind, Expenditure::amount)
                .contains(
                        tuple(Expenditure.Kind.BASIC, money("10.25")),
                        tuple(Expenditure.Kind.PROJECT, money("20.25")),
                        tuple(Expenditure.Kind.BUSINESS, null));
        assertThat(reading.objectives()).containsExactly("1.把水送到每一个村。", "2.保障汛期安全。");
        assertThat(reading.statement().tasks())
                .containsExactly(
                        new Task(Task.Kind.KEY, "1", "农村供水", "维修管网", money("20")),
                        new Task(Task.Kind.OTHER, "1", "节水宣传", "进校园", money("0.25")));
        areTheIndicators(assertThat(reading.statement().indicators()));
    }

    /** All indicators of a project stand in one cell: that they were taken apart is told, and nothing else. */
    @ParameterizedTest
    @EnumSource
    void projectList(TemplateFormat format) throws IOException {
        String head = "项目名称（资金使用单位）";
        Reading reading = read(blank(Template.PROJECT_LIST, format)
                .below(head, 0, 1, null, "260", "240", "0", "0", "0", "20")
                .below(head, 0, 2, "306001云溪县水务局本级", "260", "240", "0", "0", "0", "20")
                .below(
                        head,
                        0,
                        3,
                        "农村供水工程维修养护经费",
                        "260",
                        "240",
                        "0",
                        "0",
                        "0",
                        "20",
                        "1.完成42处工程的维修养护。",
                        "1、产出指标：数量指标：维修工程数量；年度指标值：≥42处。\n2、满意度指标：服务对象满意度指标：用水户满意度；年度指标值：≥90%。"));

        assertThat(reading.findings())
                .extracting(finding -> finding.message().en())
                .containsExactly("2 indicators that stood in one cell were taken apart.");
        assertThat(reading.layout()).isEqualTo("project-list");
        totals(reading).containsExactly(tuple(StatedTotal.Of.PROJECTS, money("260")));
        assertThat(reading.statement().units())
                .extracting(UnitBudget::unit, UnitBudget::amount)
                .containsExactly(tuple(new Coded("306001", "云溪县水务局本级"), money("260")));
        assertThat(reading.projects()).singleElement().satisfies(project -> {
            assertThat(project.details().name()).isEqualTo("农村供水工程维修养护经费");
            assertThat(project.amount()).isEqualTo(money("260"));
            assertThat(project.details().unit()).isEqualTo(new Coded("306001", "云溪县水务局本级"));
            assertThat(project.details().objectives()).containsExactly("1.完成42处工程的维修养护。");
            assertThat(project.indicators())
                    .extracting(
                            IndicatorRow::dimension, IndicatorRow::category, IndicatorRow::name, IndicatorRow::target)
                    .containsExactly(
                            tuple("产出指标", "数量指标", "维修工程数量", "≥42处"), tuple("满意度指标", "服务对象满意度指标", "用水户满意度", "≥90%"));
        });
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNotKnownIsFilledInByHandToo(TemplateFormat format) throws IOException {
        Known nothing = BlankTemplateTest.NOTHING;
        byte[] blank =
                format.write(Template.PROJECT_LIST.book(Template.PROJECT_LIST.blank(nothing, 1), nothing.framework()));

        Reading reading = read(HandFilled.of(format, blank)
                .gaps("【年度】", "2026")
                .gaps("部门名称", "云溪县水务局")
                .below("项目名称（资金使用单位）", 0, 2, "节水宣传经费", "1"));

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.fiscalYear()).isEqualTo(new FiscalYear(2026));
        assertThat(reading.department()).isEqualTo(new Coded(null, "云溪县水务局"));
    }

    private static void fillProject(HandFilled form, int nth, String name) {
        form.right("项目名称", nth, name)
                .right("项目编码", 0, "99010126P00306A10001E")
                .right("单位名称", 0, "306002云溪县供水站")
                .right("实施单位", 0, "云溪县供水站")
                .right("项目属性", 0, "延续性项目")
                .right("项目期", 0, "2026.01--2028.12")
                .right("是否涉密", 0, "否")
                .right("预算数（万元）", 0, "260")
                .right("其中：一般公共预算", 0, "240.1235")
                .right("其他收入", nth, "19.8765")
                .right("资金用途", 0, "用于管网更新和抢修物料采购")
                .below("3月底", 0, 1, "20", "50.5", null, "100")
                .right("绩效目标", 0, "1.完成42处工程的维修养护。\n2.供水保证率不低于95%。");
        fillIndicators(form, 0);
    }

    private static void fillIndicators(HandFilled form, int nth) {
        form.below("三级指标", nth, 2, "维修费用", "每处工程的平均费用", "≤", "4.5", "万元/处", "历史标准")
                .below("三级指标", nth, 4, "维修工程数量", "完成维修的处数", "≥", "42", "处", "工作计划")
                .below("三级指标", nth, 6, "更换管网长度", "更换的长度", "≥", "36", "公里", "工作计划")
                .below("三级指标", nth, 7, "水质合格率", "合格次数占检测次数的比例", "=", "95", "%", "卫生标准")
                .below("三级指标", nth, 9, "完成时间", "全部完成的时间", null, "2026年11月底前", null, "工作计划")
                .below("三级指标", nth, 11, "供水保障能力", "居民用水得到保障的程度", null, "有效提升", null, "行业规划")
                .below("三级指标", nth, 13, "用水户满意度", "受访用水户满意的比例", ">", "90", "%", "问卷调查");
    }

    private static void isTheProject(ProjectReading project) {
        var details = project.details();
        assertThat(details.name()).isEqualTo("农村供水工程维修养护经费");
        assertThat(details.code()).isEqualTo("99010126P00306A10001E");
        assertThat(details.supervisor()).isEqualTo(new Coded("306001", "云溪县水务局"));
        assertThat(details.unit()).isEqualTo(new Coded("306002", "云溪县供水站"));
        assertThat(details.implementer()).isEqualTo("云溪县供水站");
        assertThat(details.nature()).isEqualTo(new Nature(Nature.Code.CONTINUING, "延续性项目"));
        assertThat(details.term()).isNotNull().satisfies(term -> {
            assertThat(term.from()).isEqualTo("2026-01");
            assertThat(term.to()).isEqualTo("2028-12");
        });
        assertThat(project.classified()).isFalse();
        assertThat(project.amount()).isEqualTo(money("260"));
        assertThat(details.funding())
                .extracting(Funding::source, Funding::amount)
                .contains(tuple("general", money("240.1235")), tuple("other", money("19.8765")))
                .hasSize(9);
        assertThat(details.purpose()).isEqualTo("用于管网更新和抢修物料采购");
        assertThat(details.spendingPlan())
                .extracting(PlanPoint::label, PlanPoint::cumulativePercent)
                .containsExactly(
                        tuple("3月底", new BigDecimal("20")),
                        tuple("6月底", new BigDecimal("50.5")),
                        tuple("9月底", null),
                        tuple("12月底", new BigDecimal("100")));
        assertThat(details.objectives()).containsExactly("1.完成42处工程的维修养护。", "2.供水保证率不低于95%。");
        areTheIndicators(assertThat(project.indicators()));
    }

    private static void areTheIndicators(ListAssert<IndicatorRow> rows) {
        rows.extracting(
                        IndicatorRow::dimension,
                        IndicatorRow::category,
                        IndicatorRow::name,
                        IndicatorRow::definition,
                        IndicatorRow::target,
                        IndicatorRow::basis,
                        IndicatorRow::fill)
                .containsExactly(
                        tuple("成本指标", "社会成本指标", "维修费用", "每处工程的平均费用", "≤4.5万元/处", "历史标准", null),
                        tuple("产出指标", "数量指标", "维修工程数量", "完成维修的处数", "≥42处", "工作计划", null),
                        tuple("产出指标", "数量指标", "更换管网长度", "更换的长度", "≥36公里", "工作计划", null),
                        tuple("产出指标", "质量指标", "水质合格率", "合格次数占检测次数的比例", "=95%", "卫生标准", null),
                        tuple("产出指标", "时效指标", "完成时间", "全部完成的时间", "2026年11月底前", "工作计划", null),
                        tuple("效益指标", "社会效益指标", "供水保障能力", "居民用水得到保障的程度", "有效提升", "行业规划", null),
                        tuple("满意度指标", "服务对象满意度指标", "用水户满意度", "受访用水户满意的比例", ">90%", "问卷调查", null));
    }

    private static AbstractListAssert<?, ?, Tuple, ?> totals(Reading reading) {
        return assertThat(reading.statement().totals()).extracting(StatedTotal::of, StatedTotal::amount);
    }

    private static Money money(String tenThousands) {
        return Money.ofTenThousands(new BigDecimal(tenThousands));
    }

    private static HandFilled blank(Template template, TemplateFormat format) throws IOException {
        Known known = BlankTemplateTest.ALL;
        return HandFilled.of(format, format.write(template.book(template.blank(known, 3), known.framework())));
    }

    private static Reading read(HandFilled form) throws IOException {
        Reading reading = new FormReader().read(new DocumentReader().read(form.bytes(), "filled"), REGION);
        assertThat(reading.notUnderstood()).isEmpty();
        return reading;
    }
}
