package org.jixiao.budget.filing.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jixiao.budget.contract.Finding;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.budget.contract.Funding;
import org.jixiao.budget.contract.IndicatorRow;
import org.jixiao.budget.contract.Money;
import org.jixiao.budget.contract.PlanPoint;
import org.jixiao.budget.contract.Section;
import org.jixiao.budget.forms.ProjectReading;
import org.jixiao.test.NeedsSeeds;
import org.jixiao.test.Seeds;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The real document in the layout of 001, by the figures that RULES counted in it. */
@NeedsSeeds
class SeedReadingTest {

    private static String text = "";
    private static Reading reading = FormText.project("未读").read();

    @BeforeAll
    static void read() throws IOException {
        text = Files.readString(Seeds.require("001"));
        reading = FormText.read(text, ReadingContext.NONE);
    }

    @Test
    void everyProjectWithItsCodeAndMoney() {
        List<String> codes = Pattern.compile("(?m)^\\t(\\d{8}P\\w{12})$")
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(codes).hasSize(13);
        assertThat(reading.projects())
                .extracting(project -> project.details().code())
                .isEqualTo(codes);
        assertThat(Money.sum(reading.projects().stream().map(ProjectReading::amount)))
                .isEqualTo(Money.ofTenThousands(new BigDecimal("7331.80")));
    }

    @Test
    void everySourceAndPlan() {
        assertThat(reading.projects()).allSatisfy(project -> {
            assertThat(project.details().funding()).extracting(Funding::asFiled).containsExactly("财政资金", "其他资金");
            assertThat(project.details().funding()).extracting(Funding::amount).containsExactly(project.amount(), null);
            assertThat(project.details().spendingPlan())
                    .extracting(PlanPoint::label)
                    .containsExactly("3月底", "6月底", "10月底", "12月底");
            assertThat(project.details().unit().code()).isEqualTo("203001");
            assertThat(project.details().objectives()).hasSize(1);
            assertThat(project.classified()).isFalse();
        });
        // 12 of them 20/40/60/100, one blank/blank/blank/100: 12 × 4 + 1 = 49
        assertThat(reading.projects().stream()
                        .flatMap(project -> project.details().spendingPlan().stream())
                        .map(PlanPoint::cumulativePercent)
                        .filter(Objects::nonNull))
                .hasSize(49);
    }

    @Test
    void everyIndicator() {
        List<IndicatorRow> rows = reading.projects().stream()
                .flatMap(project -> project.indicators().stream())
                .toList();

        assertThat(rows).hasSize(78);
        assertThat(reading.projects()).extracting(ProjectReading::indicators).allSatisfy(six -> assertThat(six)
                .extracting(IndicatorRow::dimension)
                .containsExactly("产出指标", "产出指标", "产出指标", "产出指标", "效益指标", "满意度指标"));
        assertThat(rows).allSatisfy(row -> assertThat(
                        List.of(row.name(), text(row.definition()), text(row.target()), text(row.basis())))
                .allSatisfy(cell -> assertThat(cell).isNotEmpty()));
    }

    @Test
    void theGoalsOfTheDepartment() {
        assertThat(reading.fiscalYear()).isEqualTo(new FiscalYear(2024));
        assertThat(reading.department().code()).isEqualTo("203001");
        assertThat(reading.division()).isEqualTo("130225");
        assertThat(reading.department().name()).endsWith("组织部本级");
        assertThat(reading.objectives()).hasSize(8);
        assertThat(reading.sections())
                .extracting(Section::title, section -> section.paragraphs().size())
                .containsExactly(
                        tuple("第一部分 部门整体绩效目标", 0), tuple("一、总体绩效目标", 1), tuple("二、分项绩效目标", 10), tuple("三、工作保障措施", 3));
    }

    @Test
    void nothingIsLostAndNothingIsWrong() {
        assertThat(reading.notUnderstood()).isEmpty();
        assertThat(reading.findings()).extracting(Finding::severity).containsOnly(Finding.Severity.INFO);
        assertThat(reading.findings()).extracting(Finding::rule).containsOnly("YEAR", "LABEL", "LINEBREAK", "ARTEFACT");
    }

    private static String text(@Nullable String cell) {
        return cell == null ? "" : cell;
    }
}
