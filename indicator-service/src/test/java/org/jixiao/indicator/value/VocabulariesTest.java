package org.jixiao.indicator.value;

import static org.assertj.core.api.Assertions.assertThat;

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
