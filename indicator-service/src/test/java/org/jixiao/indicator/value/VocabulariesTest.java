package org.jixiao.indicator.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jixiao.indicator.contract.Target;
import org.jixiao.indicator.value.kind.Vocabularies;
import org.junit.jupiter.api.Test;

/** What is offered is what is understood. */
class VocabulariesTest {

    @Test
    void everyComparatorIsReadAsItself() {
        assertThat(Vocabularies.comparators()).hasSize(Target.Comparator.values().length);
        assertThat(Vocabularies.comparators()).allSatisfy(entry -> {
            assertThat(comparator(entry.sign() + "5人")).isEqualTo(entry.comparator());
            assertThat(comparator(entry.words().zh() + "5人")).isEqualTo(entry.comparator());
        });
    }

    @Test
    void everyUnitSaysWhatIsTheSame() {
        assertThat(Vocabularies.units())
                .filteredOn(entry -> entry.unit().equals("名"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.same()).containsExactlyInAnyOrder("人", "位");
                    assertThat(entry.several()).isEqualTo("people");
                });
        assertThat(Vocabularies.units())
                .filteredOn(entry -> entry.unit().equals("吨"))
                .extracting(Vocabularies.UnitEntry::is)
                .singleElement()
                .satisfies(is -> assertThat(is.factor() + is.unit()).isEqualTo("1000千克"));
        assertThat(Vocabularies.units())
                .extracting(Vocabularies.UnitEntry::unit)
                .doesNotHaveDuplicates();
    }

    @Test
    void aUnitInSignsIsCalledAsTheOneItMeans() {
        assertThat(Vocabularies.units())
                .filteredOn(entry -> List.of("m2", "㎡", "km2", "t").contains(entry.unit()))
                .extracting(Vocabularies.UnitEntry::several)
                .containsExactlyInAnyOrder("square metres", "square metres", "square kilometres", "tonnes");
        assertThat(Vocabularies.units()).extracting(Vocabularies.UnitEntry::one).doesNotContainNull();
        assertThat(Reading.of("≥20㎡", null).orElseThrow().value().words().en()).contains("square metres");
    }

    @Test
    void everyScaleAndEveryLevelHasItsNameInBothLanguages() {
        assertThat(Vocabularies.scales()).allSatisfy(scale -> {
            assertThat(scale.name().zh()).as(scale.scale()).matches("\\p{IsHan}+");
            assertThat(scale.levels()).allSatisfy(level -> {
                assertThat(level.name().zh()).isEqualTo(level.level());
                assertThat(level.name().en()).as(level.level()).matches("[a-z1-5 ]+");
            });
            assertThat(scale.levels())
                    .extracting(level -> level.name().en())
                    .as(scale.scale())
                    .doesNotHaveDuplicates();
        });
        assertThat(Vocabularies.scales().get(0).levels())
                .extracting(level -> level.name().en())
                .containsExactly("excellent", "good", "fair", "low", "poor");
    }

    @Test
    void everyLevelIsReadAsAQuality() {
        assertThat(Vocabularies.scales()).hasSizeGreaterThan(10);
        assertThat(Vocabularies.scales().get(0).levels())
                .extracting(Vocabularies.LevelEntry::level)
                .containsExactly("优", "良", "中", "低", "差");
        // 一级 by itself is a number: so many 级.
        assertThat(Vocabularies.scales())
                .filteredOn(scale -> !scale.scale().equals("level"))
                .flatExtracting(Vocabularies.ScaleEntry::levels)
                .extracting(level ->
                        Reading.of(level.level(), null).orElseThrow().toTarget().kind())
                .containsOnly(Target.Kind.QUALITATIVE);
    }

    private static Target.Comparator comparator(String text) {
        return Reading.of(text, null)
                .orElseThrow()
                .value()
                .bound()
                .orElseThrow()
                .comparator();
    }
}
