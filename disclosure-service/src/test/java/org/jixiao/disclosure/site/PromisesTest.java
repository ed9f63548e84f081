package org.jixiao.disclosure.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Stream;
import org.jixiao.disclosure.assembly.PublicIndicator;
import org.junit.jupiter.api.Test;

class PromisesTest {

    @Test
    void aCategoryFiledAsDimensionCountsUnderItsDimension() {
        assertThat(Promises.levels(filedUnder("产出指标", "效果指标", "社会效益指标(必填)", "社会成本指标", "效果指标", "其他要求")))
                .extracting(Promises.Level::name, Promises.Level::count)
                .containsExactly(
                        tuple("产出指标", 1L), tuple("效果指标", 2L), tuple("效益指标", 1L), tuple("成本指标", 1L), tuple("其他要求", 1L));
    }

    @Test
    void aRowWithoutValueIsBlankAndPromisesNothing() {
        Promises promises = Promises.of(filedUnder("产出指标"));

        assertThat(promises.total()).isZero();
        assertThat(promises.blank()).isOne();
    }

    private static List<PublicIndicator> filedUnder(String... dimensions) {
        return Stream.of(dimensions)
                .map(each -> new PublicIndicator("sheet/1", each, null, "指标", null, null, null, null, null, null))
                .toList();
    }
}
