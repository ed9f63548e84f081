package org.jixiao.budget.filing.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.jixiao.budget.contract.Finding;
import org.jixiao.budget.contract.Nature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Choices with boxes, of which one is ticked. */
class TickedTextTest {

    @ParameterizedTest
    @CsvSource({
        "☑新增项目 □延续项目, NEW, 新增项目",
        "□新增项目 ☑延续项目, CONTINUING, 延续项目",
        "√延续性项目 □一次性项目, CONTINUING, 延续性项目",
        "□延续性项目 √一次性项目, OTHER, 一次性项目",
        "■ 新增项目  □ 延续项目, NEW, 新增项目",
        "○新增项目 ●延续项目, CONTINUING, 延续项目",
        "☒新增□延续, NEW, 新增",
        "（√）新增项目 （ ）延续项目, NEW, 新增项目",
        "新增项目（ ） 延续项目（√）, CONTINUING, 延续项目",
        "新增项目☑延续项目□, NEW, 新增项目",
        "延续项目, CONTINUING, 延续项目"
    })
    void theNatureIsTheOneThatIsTicked(String written, Nature.Code code, String text) {
        Reading reading = project(written);

        assertThat(reading.projects().get(0).details().nature()).isEqualTo(new Nature(code, text));
        assertThat(reading.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"□新增项目 □延续项目", "☑新增项目 ☑延续项目"})
    void noneOrSeveralDecideNothingAndAreTold(String written) {
        Reading reading = project(written);

        assertThat(reading.projects().get(0).details().nature()).isEqualTo(new Nature(Nature.Code.OTHER, written));
        assertThat(reading.findings()).extracting(Finding::rule).containsExactly("CHOICE");
    }

    @Test
    void aProjectIsClassifiedWhereThatIsTicked() {
        assertThat(classified("☑是 □否")).isTrue();
        assertThat(classified("□是 ☑否")).isFalse();
    }

    private static boolean classified(String written) {
        return FormText.table("""
                2026年项目支出绩效目标表
                项目名称|河道保洁|预算数（万元）|5.00
                是否涉密|%s|绩效目标|河面清洁。
                """.formatted(written)).readProject().classified();
    }

    private static Reading project(String nature) {
        return FormText.table("""
                2026年项目支出绩效目标表
                项目名称|河道保洁|预算数（万元）|5.00
                项目属性|%s|绩效目标|河面清洁。
                """.formatted(nature)).read();
    }
}
