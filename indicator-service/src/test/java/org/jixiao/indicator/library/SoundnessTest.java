package org.jixiao.indicator.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jixiao.platform.problem.Messages;
import org.jixiao.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What fits together in a definition, and what does not. */
class SoundnessTest {

    @Test
    void labelsAreKeptAsFormsPrintThem() {
        Description said =
                definition("产出", "数量（必填量化）", "人次", Direction.HIGHER, "≥200人次").toDescription();

        assertThat(said.dimension()).isEqualTo("产出指标");
        assertThat(said.category()).isEqualTo("数量指标");
        assertThat(said.frameworks()).containsExactly("2015", "2021");
    }

    @Test
    void aCategoryFitsItsDimensionInEachFramework() {
        // 成本指标 is a category of 产出指标 in 2015 and no longer in 2021.
        assertThat(refused(definition("产出指标", "成本指标", "元", Direction.LOWER, null)))
                .isEqualTo("/category");
        assertThat(refused(definition("成本指标", "经济成本指标", "元", Direction.LOWER, null)))
                .isEqualTo("/dimension");
    }

    @Test
    void aTypicalValueIsUnderstoodInItsUnitAndTheRightWayRound() {
        assertThat(refused(definition("产出指标", "数量指标", "人次", Direction.HIGHER, "≥ab人次")))
                .isEqualTo("/typicalValues/0");
        assertThat(refused(definition("产出指标", "数量指标", "人次", Direction.HIGHER, "≥200期")))
                .isEqualTo("/typicalValues/0");
        assertThat(refused(definition("产出指标", "数量指标", "人次", Direction.HIGHER, "≤200人次")))
                .isEqualTo("/typicalValues/0");
        assertThat(refused(definition("产出指标", "数量指标", null, Direction.HIGHER, "≥200人次")))
                .isEqualTo("/typicalValues/0");
    }

    @Test
    void moneyInTenThousandsIsMoney() {
        assertThat(definition("效益指标", "经济效益指标", "万元", Direction.HIGHER, "≥5万元")
                        .toDescription()
                        .typicalValues())
                .containsExactly("≥5万元");
    }

    @Test
    void aQualityAndADateHaveNoUnit() {
        assertThat(definition("效益指标", "社会效益指标", null, Direction.HIGHER, "明显提升").toDescription())
                .isNotNull();
        assertThat(definition("产出指标", "时效指标", null, Direction.LOWER, "12月底前完成").toDescription())
                .isNotNull();
    }

    @Test
    void whatMeasuresSomethingElseIsAnotherDefinitionOnceInForce() {
        Definition definition = Definition.proposed(
                DefinitionScope.NATIONAL,
                definition("产出指标", "数量指标", "人次", Direction.HIGHER, "≥200人次").toDescription());
        Description inTimes =
                definition("产出指标", "数量指标", "期", Direction.HIGHER, "≥2期").toDescription();
        definition.revise(inTimes);
        definition.adopt();

        definition.revise(
                definition("产出指标", "数量指标", "期", Direction.HIGHER, "≥3期").toDescription());

        assertThat(definition.sequence()).isEqualTo(4);
        assertThatThrownBy(() -> definition.revise(
                        definition("产出指标", "数量指标", "人次", Direction.HIGHER, null).toDescription()))
                .isInstanceOf(MeasureFixed.class);
        definition.retire("不再使用");
        assertThatThrownBy(() -> definition.revise(inTimes)).isInstanceOf(WrongLife.class);
        assertThatThrownBy(definition::adopt).isInstanceOf(WrongLife.class);
        assertThatThrownBy(() -> definition.retire("再次")).isInstanceOf(WrongLife.class);
    }

    private static DescribeDefinition definition(
            String dimension, String category, @Nullable String unit, Direction direction, @Nullable String value) {
        return new DescribeDefinition(
                List.of("2015", "2021"),
                dimension,
                category,
                "培训人次",
                null,
                unit,
                direction,
                null,
                value == null ? List.of() : List.of(value),
                " ");
    }

    private static String refused(DescribeDefinition definition) {
        try {
            definition.toDescription();
        } catch (Refusal refusal) {
            return refusal.errors(Messages.Language.EN).get(0).pointer();
        }
        return "taken";
    }
}
