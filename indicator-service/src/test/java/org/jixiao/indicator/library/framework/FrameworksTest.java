package org.jixiao.indicator.library.framework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labels as forms write them, and what they mean in each framework. */
class FrameworksTest {

    private static final Framework OLD = Frameworks.named("2015").orElseThrow();
    private static final Framework NEW = Frameworks.named("2021").orElseThrow();

    @ParameterizedTest
    @CsvSource({
        "产出指标, 数量指标",
        "产出, 数量",
        "产 出 指 标, 数量指标（必填量化）",
        "1-产出指标, 11-数量指标",
        "效益指标, 经济效益 指标 (选填量化)",
        "效益指标, 可持续影响",
        "满意度指标, 服务对象满意度指标：",
        "满意度, 社会公众或服务对象满意度指标",
        "output, quantity",
    })
    void aLabelIsKnownHoweverItIsWritten(String dimension, String category) {
        assertThat(OLD.has(dimension, category)).isTrue();
        assertThat(NEW.has(dimension, category)).isTrue();
    }

    @Test
    void costIsACategoryInTheOneAndADimensionInTheOther() {
        assertThat(OLD.has("产出指标", "成本指标")).isTrue();
        assertThat(OLD.dimension("成本指标")).isEmpty();
        assertThat(NEW.has("产出指标", "成本指标")).isFalse();
        assertThat(NEW.has("成本指标", "经济成本指标")).isTrue();
        assertThat(NEW.category("成本指标")).isEmpty();
    }

    @Test
    void aCategoryUnderAnotherDimensionDoesNotBelong() {
        assertThat(OLD.has("效益指标", "数量指标")).isFalse();
        assertThat(OLD.dimensionOf("数量指标")).map(Dimension::id).contains("output");
        assertThat(OLD.dimensionOf("经济成本指标")).isEmpty();
        assertThat(Frameworks.together("效益指标", "数量指标")).isFalse();
        assertThat(Frameworks.together("产出指标", "成本指标")).isTrue();
        assertThat(Frameworks.together("成本指标", "经济成本指标")).isTrue();
    }

    @Test
    void theWeightsAndExecutionMakeAHundred() {
        // 2015: 50 + 30 + 10, 2021: 20 + 40 + 20 + 10; the other 10 are for execution.
        assertThat(Frameworks.all()).allSatisfy(framework -> assertThat(framework.dimensions().stream()
                        .mapToInt(dimension -> dimension.weight() == null ? 0 : dimension.weight())
                        .sum())
                .isEqualTo(90));
    }
}
