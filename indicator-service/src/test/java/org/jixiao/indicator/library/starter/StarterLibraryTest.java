package org.jixiao.indicator.library.starter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.indicator.library.Description;
import org.jixiao.indicator.library.Direction;
import org.jixiao.indicator.library.Starters;
import org.jixiao.indicator.library.framework.Framework;
import org.jixiao.indicator.library.framework.Frameworks;
import org.jixiao.indicator.library.wording.PlainName;
import org.jixiao.indicator.value.Reading;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What comes with the suite fits together. */
class StarterLibraryTest {

    private static final List<Description> ALL = Starters.descriptions();
    private static final FiscalYear YEAR = new FiscalYear(2024);

    @TestFactory
    Stream<DynamicTest> eachCategoryBelongsToItsDimensionInEachFramework() {
        return ALL.stream()
                .map(one -> DynamicTest.dynamicTest(
                        one.category() + " " + one.name(),
                        () -> assertThat(one.frameworks()).isNotEmpty().allMatch(id -> Frameworks.named(id)
                                .filter(framework -> framework.has(one.dimension(), one.category()))
                                .isPresent())));
    }

    @Test
    void typicalValuesAreUnderstoodWithoutARemark() {
        assertThat(ALL).allSatisfy(one -> assertThat(one.typicalValues())
                .as(one.name())
                .isNotEmpty()
                .allSatisfy(value -> assertThat(Reading.of(value, YEAR)).hasValueSatisfying(reading -> {
                    assertThat(reading.value().isUnderstood()).as(value).isTrue();
                    assertThat(reading.remarks()).as(value).isEmpty();
                })));
    }

    @Test
    void unitsAreKnownToTheLanguageOfTargets() {
        assertThat(ALL.stream().map(Description::unit).filter(unit -> unit != null))
                .allSatisfy(unit -> assertThat(Reading.of("≥2" + unit, YEAR)).hasValueSatisfying(reading -> {
                    assertThat(reading.value().bound()).as(unit).isPresent();
                    assertThat(reading.remarks()).as(unit).isEmpty();
                }));
    }

    @Test
    void noIndicatorIsThereTwice() {
        assertThat(ALL.stream().map(one -> one.dimension() + one.category() + PlainName.of(one.name())))
                .doesNotHaveDuplicates();
    }

    @Test
    void eachIsExplainedAndEachRatioSaysHowItIsWorkedOut() {
        assertThat(ALL).allSatisfy(one -> {
            assertThat(one.explanation()).as(one.name()).isNotBlank();
            if ("%".equals(one.unit())) {
                assertThat(one.formula()).as(one.name()).contains("÷", "×100%");
            }
        });
    }

    @Test
    void everyCategoryOfEveryFrameworkHasSome() {
        for (Framework framework : Frameworks.all()) {
            List<String> categories = framework.dimensions().stream()
                    .flatMap(dimension -> dimension.categories().stream())
                    .map(category -> category.name().zh())
                    .toList();
            assertThat(ALL.stream()
                            .filter(one -> one.frameworks().contains(framework.id()))
                            .map(Description::category)
                            .collect(Collectors.toSet()))
                    .containsAll(categories);
        }
    }

    @Test
    void whatCostsIsTheBetterTheLess() {
        assertThat(ALL.stream().filter(one -> one.dimension().equals("成本指标")))
                .noneMatch(one -> one.direction() == Direction.HIGHER && "元".equals(one.unit()));
    }
}
