package org.jixiao.budget.filing.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jixiao.budget.contract.Coded;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.budget.contract.Money;
import org.jixiao.budget.forms.ProjectReading;
import org.junit.jupiter.api.Test;

/** The project's own samples are what a newcomer sees first: they have nothing to complain about. */
class SampleReadingTest {

    private static final Path SAMPLES = Path.of("../deploy/local/samples");

    @Test
    void theWaterBureauHasFourProjects() throws IOException {
        Reading reading = read("990101_306001_2026.txt");

        isSpotless(reading);
        assertThat(reading.department()).isEqualTo(new Coded("306001", "云溪县水务局"));
        assertThat(reading.division()).isEqualTo("990101");
        assertThat(reading.projects()).hasSize(4);
        assertThat(indicators(reading)).isEqualTo(30); // 8 + 8 + 7 + 7
        assertThat(total(reading)).isEqualTo(tenThousands("502.60")); // 260.00 + 118.60 + 75.40 + 48.60
    }

    @Test
    void theCultureBureauHasFive() throws IOException {
        Reading reading = read("990102_418001_2026.txt");

        isSpotless(reading);
        assertThat(reading.department()).isEqualTo(new Coded("418001", "岚桥区文化和旅游局"));
        assertThat(reading.division()).isEqualTo("990102");
        assertThat(reading.projects()).hasSize(5);
        assertThat(indicators(reading)).isEqualTo(37); // 8 + 7 + 7 + 8 + 7
        assertThat(total(reading)).isEqualTo(tenThousands("343.66")); // 86.50 + 32.80 + 27.36 + 152.00 + 45.00
    }

    private static void isSpotless(Reading reading) {
        assertThat(reading.fiscalYear()).isEqualTo(new FiscalYear(2026));
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.notUnderstood()).isEmpty();
        assertThat(reading.sure()).isEqualByComparingTo(BigDecimal.ONE);
    }

    private static Reading read(String name) throws IOException {
        return FormText.read(Files.readAllBytes(SAMPLES.resolve(name)), ReadingContext.NONE);
    }

    private static long indicators(Reading reading) {
        return reading.projects().stream()
                .map(ProjectReading::indicators)
                .mapToLong(List::size)
                .sum();
    }

    private static Money total(Reading reading) {
        return Money.sum(reading.projects().stream().map(ProjectReading::amount));
    }

    private static Money tenThousands(String amount) {
        return Money.ofTenThousands(new BigDecimal(amount));
    }
}
