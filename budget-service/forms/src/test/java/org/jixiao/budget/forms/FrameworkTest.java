package org.jixiao.budget.forms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameworkTest {

    /** Cost is a dimension of the framework of 2021, so it is left alone in the other one, too. */
    @ParameterizedTest
    @CsvSource({
        "OF_2015, 社会效益指标(必填), 效益指标",
        "OF_2015, 可持续影响指标（如有）, 效益指标",
        "OF_2015, 成本指标, ",
        "OF_2015, 产出指标, ",
        "OF_2021, 经济成本指标, 成本指标",
        "OF_2021, 可持续影响指标, "
    })
    void whereACategoryBelongs(Framework framework, String category, String dimension) {
        assertThat(framework.dimensionOf(category).orElse(null)).isEqualTo(dimension);
    }
}
