package org.jixiao.budget.filing.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.jixiao.budget.contract.Figure;
import org.jixiao.budget.contract.Finding;
import org.jixiao.budget.contract.Funding;
import org.jixiao.budget.contract.IndicatorRow;
import org.jixiao.budget.contract.Money;
import org.jixiao.budget.forms.ProjectReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms that somebody typed line by line, without a table: a label and what follows it, behind a colon or a space. */
class TypedFormTest {

    private static final String COLONS = """
            项目支出绩效目标表
            （2026年度）
            单位：万元
            项目名称：河道巡查保洁
            项目编码：99010126P00306A10002E
            主管部门：云溪县水务局
            实施单位：云溪县河道管理所
            项目属性：延续性项目
            预算数：90
            其中：财政拨款：80
            其他资金：10
            项目概况：对县级以上河道实行巡查保洁。
            是否跨年：否
            受益村组：12个
            年度绩效目标：
            1.清理河道20公里。
            2.保洁人员到位。
            一级指标 二级指标 三级指标 指标值
            产出指标 数量指标 保洁长度 ≥20公里
            产出指标 质量指标 达标率 ≥95%
            效益指标 社会效益指标 群众投诉 ≤5件
            满意度指标 服务对象满意度指标 群众满意度 ≥90%
            """;

    private static final String SPACES = """
            项目支出绩效目标表
            （2026年度）
            单位：万元
            项 目 名 称 河道巡查保洁
            项目编码 99010126P00306A10002E
            主管部门 云溪县水务局 实施单位 云溪县河道管理所
            项目属性 延续性项目
            预算数 90
            其中：财政拨款 80 其他资金 10
            项目概况 对县级以上河道实行巡查保洁。
            是否跨年：否
            受益村组：12个
            年度绩效目标 1.清理河道20公里。
            2.保洁人员到位。
            一级指标 二级指标 三级指标 指标值
            产出指标 数量指标 保洁长度 ≥20公里
            质量指标 达标率 ≥ 95%
            效益指标 社会效益指标 群众投诉 ≤5件
            满意度指标 服务对象满意度指标 群众满意度 ≥90%
            """;

    private static final String ALIGNED = """
            项目支出绩效目标表
            （2026年度）
            填报单位：云溪县水务局          单位：万元
            项目名称      河道巡查保洁            项目编码    99010126P00306A10002E
            主管部门      云溪县水务局            实施单位    云溪县河道管理所
            项目属性      延续性项目
            预算数        90    财政拨款   80    其他资金   10
            项目概况      对县级以上河道实行巡查保洁。
            是否跨年      否    受益村组   12个
            年度绩效目标  1.清理河道20公里。
                          2.保洁人员到位。
            一级指标     二级指标             三级指标     指标值
            产出指标     数量指标             保洁长度     ≥20 公里
                         质量指标             达标率       ≥95%
            效益指标     社会效益指标         群众投诉     ≤5件
            满意度指标   服务对象满意度指标   群众满意度   ≥90%
            """;

    private static final String WORDS = """
            项目支出绩效目标表
            （2026年度）
            单位：万元
            项目名称：河道巡查保洁　　项目编码：99010126P00306A10002E
            主管部门：云溪县水务局　　实施单位：云溪县河道管理所
            项目属性：延续性项目
            预算数：90
            财政拨款：80
            其他资金：10
            项目概况：对县级以上河道实行巡查保洁。
            是否跨年：否
            受益村组：12个
            年度绩效目标：1.清理河道20公里。
            2.保洁人员到位。
            绩效指标：
            产出指标：
            数量指标：保洁长度≥20公里
            质量指标：达标率≥95%
            效益指标：
            社会效益指标：群众投诉≤5件
            满意度指标：
            服务对象满意度指标：群众满意度≥90%
            """;

    @ParameterizedTest
    @ValueSource(strings = {COLONS, SPACES, ALIGNED, WORDS})
    void isReadAsItsTableWouldBe(String text) {
        Reading reading = read(text);

        assertThat(reading.notUnderstood()).isEmpty();
        assertThat(reading.findings())
                .extracting(Finding::severity)
                .doesNotContain(Finding.Severity.ERROR, Finding.Severity.WARNING);
        assertThat(reading.projects()).singleElement().satisfies(TypedFormTest::isWhole);
        assertThat(reading.statement().figures())
                .extracting(figure -> figure.path().get(0), Figure::text)
                .contains(tuple("项目概况", "对县级以上河道实行巡查保洁。"), tuple("是否跨年", "否"), tuple("受益村组", "12个"));
    }

    private static void isWhole(ProjectReading project) {
        assertThat(project.details().name()).isEqualTo("河道巡查保洁");
        assertThat(project.details().code()).isEqualTo("99010126P00306A10002E");
        assertThat(project.details().supervisor().name()).isEqualTo("云溪县水务局");
        assertThat(project.details().implementer()).isEqualTo("云溪县河道管理所");
        assertThat(project.amount()).isEqualTo(tenThousands("90"));
        assertThat(project.details().funding())
                .extracting(Funding::asFiled, Funding::amount)
                .containsExactly(tuple("财政拨款", tenThousands("80")), tuple("其他资金", tenThousands("10")));
        assertThat(project.details().objectives()).containsExactly("1.清理河道20公里。", "2.保洁人员到位。");
        assertThat(project.indicators())
                .extracting(
                        IndicatorRow::dimension,
                        IndicatorRow::category,
                        IndicatorRow::name,
                        one -> LabelText.bare(String.valueOf(one.target())))
                .containsExactly(
                        tuple("产出指标", "数量指标", "保洁长度", "≥20公里"),
                        tuple("产出指标", "质量指标", "达标率", "≥95%"),
                        tuple("效益指标", "社会效益指标", "群众投诉", "≤5件"),
                        tuple("满意度指标", "服务对象满意度指标", "群众满意度", "≥90%"));
    }

    @Test
    void theFormOfADepartmentIsReadSoToo() {
        Reading reading = read("""
                部门整体支出绩效目标表
                （2026年度）
                部门名称：云溪县水务局
                部门职能：负责全县水资源管理。
                预算总额（万元）：1250
                基本支出（万元）：450
                项目支出（万元）：800
                年度目标：1.保障城乡供水。
                2.清理河道20公里。
                一级指标 二级指标 三级指标 指标值
                产出指标 数量指标 供水工程维修 ≥42处
                满意度指标 服务对象满意度指标 群众满意度 ≥90%
                """);

        assertThat(reading.notUnderstood()).isEmpty();
        assertThat(reading.department().name()).isEqualTo("云溪县水务局");
        assertThat(reading.objectives()).containsExactly("1.保障城乡供水。", "2.清理河道20公里。");
        assertThat(reading.statement().expenditure())
                .extracting(one -> one.amount())
                .containsExactly(tenThousands("450"), tenThousands("800"));
        assertThat(reading.statement().indicators())
                .extracting(IndicatorRow::name, IndicatorRow::target)
                .containsExactly(tuple("供水工程维修", "≥42处"), tuple("群众满意度", "≥90%"));
    }

    @Test
    void proseAroundTheFormStaysProse() {
        Reading reading = read("""
                云溪县水务局2026年部门预算
                第一部分 部门概况
                主要职责 负责全县水资源管理。
                第二部分 项目绩效目标
                """ + COLONS + """
                第三部分 名词解释
                项目支出：为完成特定任务发生的支出。
                """);

        assertThat(reading.projects()).singleElement().satisfies(TypedFormTest::isWhole);
        assertThat(reading.sections())
                .flatExtracting(section -> section.paragraphs())
                .contains("主要职责 负责全县水资源管理。", "项目支出：为完成特定任务发生的支出。");
    }

    @Test
    void indicatorsInOneCellOfATableAreIndicatorsToo() {
        Reading reading = FormText.table("""
                项目支出绩效目标表
                （2026年度）
                项目名称|河道保洁|预算数（万元）|90
                年度绩效目标|清理河道20公里。
                绩效指标|产出指标：数量指标：保洁长度≥20公里；质量指标：达标率≥95%。
                """).read();

        assertThat(reading.notUnderstood()).isEmpty();
        assertThat(reading.projects().get(0).indicators())
                .extracting(IndicatorRow::dimension, IndicatorRow::category, IndicatorRow::name, IndicatorRow::target)
                .containsExactly(tuple("产出指标", "数量指标", "保洁长度", "≥20公里"), tuple("产出指标", "质量指标", "达标率", "≥95%"));
    }

    private static Reading read(String text) {
        return FormText.read(text.getBytes(StandardCharsets.UTF_8), FormText.YEAR_2026);
    }

    private static Money tenThousands(String amount) {
        return Money.ofTenThousands(new BigDecimal(amount));
    }
}
