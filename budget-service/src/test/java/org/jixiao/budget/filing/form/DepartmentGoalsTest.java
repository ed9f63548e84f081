package org.jixiao.budget.filing.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.jixiao.budget.contract.Coded;
import org.jixiao.budget.contract.Finding;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.budget.contract.Section;
import org.jixiao.budget.filing.document.Flaw;
import org.jixiao.budget.filing.document.Unreadable;
import org.junit.jupiter.api.Test;

class DepartmentGoalsTest {

    private static final FormText GOALS = FormText.empty()
            .line("第一部分")
            .line("部门整体绩效目标")
            .line("")
            .line("一、总体绩效目标")
            .line("全力保障供水安全，做到：")
            .line("1、普及率稳定在98%以上。")
            .line("2、落实河湖长制。")
            .line("二、工作保障措施")
            .line("1.加强领导。按月调度。")
            .line("— 3 —")
            .line("第二部分")
            .line("")
            .line("预算项目绩效目标");

    @Test
    void everyLineHasOneHome() {
        Reading reading = GOALS.read();

        assertThat(reading.objectives()).containsExactly("1、普及率稳定在98%以上。", "2、落实河湖长制。");
        assertThat(reading.sections())
                .containsExactly(
                        new Section("第一部分 部门整体绩效目标", 1, List.of()),
                        new Section("一、总体绩效目标", 2, List.of("全力保障供水安全，做到：")),
                        new Section("二、工作保障措施", 2, List.of("1.加强领导。按月调度。")));
        assertThat(reading.lines())
                .extracting(line -> line.place().line() + " " + line.use() + " " + line.into())
                .containsExactly(
                        "1 READ /sections/0/title",
                        "2 READ /sections/0/title",
                        "4 READ /sections/1/title",
                        "5 PROSE /sections/1/paragraphs/0",
                        "6 READ /objectives/0",
                        "7 READ /objectives/1",
                        "8 READ /sections/2/title",
                        "9 PROSE /sections/2/paragraphs/0",
                        "10 FURNITURE null",
                        "11 HEAD null",
                        "13 HEAD null");
    }

    @Test
    void goalsWithoutNumbersAreGoals() {
        Reading reading =
                FormText.empty().line("总体绩效目标").line("保障供水安全。").line("守护江河安澜。").read();

        assertThat(reading.objectives()).containsExactly("保障供水安全。", "守护江河安澜。");
        assertThat(reading.sections()).isEmpty();
    }

    @Test
    void theYearOfTheTitleComesFirst() {
        Reading reading = FormText.empty()
                .line("云溪县水务局２０２６年部门预算绩效目标")
                .line("总体绩效目标")
                .line("到2035年建成节水型社会，2027年底前完成规划。")
                .read(ReadingContext.NONE);

        assertThat(reading.fiscalYear()).isEqualTo(new FiscalYear(2026));
        assertThat(reading.findings()).isEmpty();
    }

    @Test
    void elseTheLatestBudgetYearNamedWithAFinding() {
        FormText text = FormText.empty().line("总体绩效目标").line("2025年度结转项目继续实施，2026年底前完工，到2035年建成。");

        assertThat(text.read(ReadingContext.NONE).fiscalYear()).isEqualTo(new FiscalYear(2026));
        assertThat(text.read(ReadingContext.NONE).findings())
                .extracting(Finding::severity)
                .containsExactly(Finding.Severity.INFO);
        assertThat(text.read(ReadingContext.NONE.forYear(new FiscalYear(2027))).findings())
                .extracting(Finding::gate)
                .containsExactly(Finding.Gate.ACKNOWLEDGE);
    }

    @Test
    void withoutAnyYearAPlanHasNoDates() {
        Reading reading = FormText.project("甲项目")
                .row("资金支出计划", "6月底", "12月底")
                .row("", "50%", "100%")
                .read(ReadingContext.NONE);

        assertThat(reading.fiscalYear()).isNull();
        assertThat(reading.findings()).extracting(Finding::gate).contains(Finding.Gate.HARD);
    }

    @Test
    void theDepartmentIsProposedByTheFullestNameWritten() {
        String unit = "306001中共云溪县委员会水务工作委员会本级";

        assertThat(FormText.empty().line("甲绩效目标表").row(unit).read().department())
                .isEqualTo(new Coded("306001", "中共云溪县委员会水务工作委员会本级"));
        assertThat(FormText.empty()
                        .line("云溪县水务局2026年部门预算")
                        .line("甲绩效目标表")
                        .row("306001云溪县水务局本级")
                        .line("乙绩效目标表")
                        .row("306002云溪县河道管理所")
                        .read()
                        .department())
                .isEqualTo(new Coded("306001", "云溪县水务局"));
    }

    @Test
    void aBudgetWithoutASingleTargetIsOne() {
        Reading read = FormText.table("""
                云溪县水务局2026年部门预算公开说明
                第一部分 部门概况
                负责全县农村供水和河道管理。
                收入预算总表
                单位：万元
                项目|金额
                一般公共预算拨款|120.50
                收入合计|120.50
                """).read();

        assertThat(read.department().name()).isEqualTo("云溪县水务局");
        assertThat(read.notUnderstood()).isEmpty();
        assertThat(read.sections())
                .anySatisfy(section -> assertThat(section.paragraphs()).containsExactly("负责全县农村供水和河道管理。"));
    }

    @Test
    void aNewspaperThatSpeaksOfABudgetIsNone() {
        Unreadable refused =
                catchThrowableOfType(Unreadable.class, () -> FormText.table("县水务局公布2026年部门预算，群众关注供水工程。\n版面|页\n要闻|1\n")
                        .read());

        assertThat(refused.flaw()).isEqualTo(Flaw.NOT_A_FORM);
    }

    @Test
    void aTextThatIsNoFormIsRefused() {
        Unreadable refused = catchThrowableOfType(
                Unreadable.class,
                () -> FormText.empty().line("山行").line("远上寒山石径斜。").read());

        assertThat(refused.flaw()).isEqualTo(Flaw.NOT_A_FORM);
    }
}
