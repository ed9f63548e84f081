package org.jixiao.indicator.value;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.indicator.contract.Target;
import org.jixiao.test.Seeds;
import org.junit.jupiter.api.Test;

/** The indicator values of document 001 against the census of the rules: 78 in all. */
class CensusTest {

    private static final String LAST_HEAD = "指标值确定依据";

    @Test
    void everyNotationOfDocument001IsUnderstood() throws IOException {
        List<Reading> values = values();

        assertThat(values).hasSize(78);
        Map<String, Long> census = values.stream().collect(groupingBy(CensusTest::notation, counting()));
        // 78 = 58 with a comparator + 13 dates + 1 bare percentage + 6 bare numbers with a unit
        assertThat(census)
                .isEqualTo(Map.of("comparator", 58L, "date", 13L, "bare percentage", 1L, "bare number and unit", 6L));
        assertThat(values.stream().filter(value -> !value.remarks().isEmpty())).hasSize(1);
    }

    private static String notation(Reading reading) {
        Target target = reading.toTarget();
        return switch (target.kind()) {
            case DEADLINE, PERIOD -> "date";
            case BOUND ->
                !Boolean.TRUE.equals(target.comparatorImplied())
                        ? "comparator"
                        : Objects.equals(target.unit(), "%") ? "bare percentage" : "bare number and unit";
            default -> target.kind() + " " + target.text();
        };
    }

    /** One cell a line; a row ends with a blank line, and the value is the last cell but one. */
    private static List<Reading> values() throws IOException {
        List<Reading> values = new ArrayList<>();
        List<String> row = new ArrayList<>();
        boolean inTable = false;
        for (String line : Files.readAllLines(Seeds.require("001"), StandardCharsets.UTF_8)) {
            String cell = line.strip();
            if (cell.equals(LAST_HEAD)) {
                inTable = true;
            } else if (inTable && cell.isEmpty()) {
                if (row.size() >= 5) {
                    values.add(Reading.of(row.get(row.size() - 2), new FiscalYear(2024))
                            .orElseThrow());
                }
                row.clear();
            } else if (inTable && cell.contains("绩效目标表")) {
                inTable = false;
                row.clear();
            } else if (inTable) {
                row.add(cell);
            }
        }
        return values;
    }
}
