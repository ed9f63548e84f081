package org.jixiao.budget.filing.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.groups.Tuple;
import org.jixiao.budget.contract.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the forms of one document show side by side, and the accidents of typing within one. */
class FormsSideBySideTest {

    /** Lines of the form: 2 the year, 5 whose it is, 6 nature and term. */
    private static final String FORM = """
        项目支出绩效目标申报表
        （2026年度）
        单位：万元
        项目名称|%s|预算数|80
        主管部门及代码|306001云溪县水务局|实施单位|云溪县水务局
        项目属性|延续性项目|项目期|1年期
        年度绩效目标|完成维修。||
        一级指标|二级指标|三级指标|指标值
        产出指标|数量指标|指标1：维修处数|≥5处
        ||指标2：巡查次数|≥9次
        |质量指标|指标1：验收合格率|≥95%%
        """;

    private static final String THREE =
            FORM.formatted("水库维修") + "\n" + FORM.formatted("渠道清淤") + "\n" + FORM.formatted("泵站大修");

    @Test
    void formsThatAgreeSayNothing() {
        assertThat(FormText.table(THREE).read().findings()).isEmpty();
    }

    @Test
    void aCodeThatSomeFormsLackIsAskedForOnce() {
        Reading reading = read("306001云溪县水务局|实施单位|云溪县水务局", "云溪县水务局|实施单位|云溪县水务局");

        assertThat(told(reading, "CODE")).containsExactly(tuple(Finding.Severity.WARNING, 5, "1 / 3（306001）"));
    }

    @Test
    void oneOfficeSpelledInTwoWaysIsTold() {
        Reading reading = read("306001云溪县水务局|实施单位|云溪县水务局", "306001水务局|实施单位|水务局");

        assertThat(told(reading, "CODE"))
                .containsExactly(
                        tuple(Finding.Severity.INFO, 5, "水务局、云溪县水务局"), tuple(Finding.Severity.INFO, 5, "水务局、云溪县水务局"));
    }

    @Test
    void anAnswerThatTheFormDoesNotOfferIsAskedAboutAndAnotherWayOfWritingTold() {
        Reading reading = read("延续性项目|项目期|1年期", "一般项目|项目期|2026.01--2026.12");

        assertThat(told(reading, "ENUM"))
                .containsExactly(
                        tuple(Finding.Severity.WARNING, 6, "一般项目"),
                        tuple(Finding.Severity.INFO, 6, "2026.01--2026.12"));
    }

    @Test
    void whereFormsDifferMoreNoneIsOdd() {
        String mixed = THREE.replaceFirst("延续性项目", "专项业务").replaceFirst("延续性项目", "运转保障");

        assertThat(told(FormText.table(mixed).read(), "ENUM")).isEmpty();
    }

    @Test
    void aYearWrittenOtherwiseIsTold() {
        assertThat(told(read("（2026年度）", "2026"), "LABEL")).containsExactly(tuple(Finding.Severity.INFO, 2, "2026"));
        assertThat(told(read("（2026年度）", "(2026 年度)"), "LABEL")).isEmpty();
    }

    @Test
    void aLabelThatLacksItsLastCharacterIsReadAndTold() {
        Reading reading = read("实施单位|", "实施单|");

        assertThat(reading.projects())
                .extracting(project -> project.details().implementer())
                .containsOnly("云溪县水务局");
        assertThat(told(reading, "LABEL")).containsExactly(tuple(Finding.Severity.INFO, 5, "实施单"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"项目实施", "实施期", "云溪县", "业务科", "申请理由"})
    void aWordOfItsOwnIsNoLabelCutShort(String word) {
        assertThat(Label.isCutShort(FormText.cell(word))).isFalse();
    }

    @Test
    void aNumberThatStandsTwiceIsAskedAbout() {
        Reading reading = read("指标2：巡查次数", "指标1：巡查次数");

        assertThat(told(reading, "DUP_NO")).containsExactly(tuple(Finding.Severity.WARNING, 10, "指标1：巡查次数"));
    }

    @Test
    void aNumberThatIsMissingOrHasNoColonIsToldAndTheNameIsTheSame() {
        Reading missing = read("指标2：巡查次数", "指标：巡查次数");
        Reading skipped = read("指标2：巡查次数", "指标3：巡查次数");
        Reading unclear = read("指标2：巡查次数", "指标2巡查次数");

        for (Reading reading : List.of(missing, skipped, unclear)) {
            assertThat(told(reading, "DUP_NO")).hasSize(1).allSatisfy(one -> assertThat(one.toList())
                    .startsWith(Finding.Severity.INFO, 10));
            assertThat(reading.projects().get(0).indicators().get(1).name()).isEqualTo("巡查次数");
        }
    }

    @Test
    void numbersMayRunThroughAllCategories() {
        assertThat(told(read("指标1：验收合格率", "指标3：验收合格率"), "DUP_NO")).isEmpty();
    }

    @Test
    void aDepartmentNamedWithANoteAndWithoutACodeIsAskedAbout() {
        String form = """
            2026年部门整体支出绩效目标表
            部门名称|%s
            年度总体目标|供水稳定。
            一级指标|二级指标|三级指标|指标值
            产出指标|数量指标|维修处数|≥3处
            """;

        assertThat(told(FormText.table(form.formatted("云溪县水务局（部门）")).read(), "ORG_NAME"))
                .containsExactly(tuple(Finding.Severity.WARNING, 2, "云溪县水务局（部门）"));
        assertThat(told(FormText.table(form.formatted("云溪县水务局")).read(), "ORG_NAME"))
                .isEmpty();
        assertThat(told(FormText.table(form.formatted("306001云溪县水务局（部门）")).read(), "ORG_NAME"))
                .isEmpty();
    }

    /** Three forms, the first of them with other words in one place. */
    private static Reading read(String words, String others) {
        assertThat(THREE).contains(words);
        return FormText.table(THREE.replaceFirst(Pattern.quote(words), others)).read();
    }

    private static List<Tuple> told(Reading reading, String rule) {
        return reading.findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(finding -> tuple(
                        finding.severity(),
                        finding.place() == null ? null : finding.place().line(),
                        finding.value()))
                .toList();
    }
}
