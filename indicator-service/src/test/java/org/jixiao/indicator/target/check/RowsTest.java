package org.jixiao.indicator.target.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jixiao.indicator.target.rule.WordFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Rows as governments write them, each a sheet of its own: what is told of it, or that nothing is: {@code rows.yaml}. */
class RowsTest {

    private static final String NOTHING = "nothing";

    @TestFactory
    Stream<DynamicTest> whatIsToldOfARow() {
        return WordFile.read(RowsTest.class, "rows.yaml", new TypeReference<Map<String, List<String>>>() {})
                .entrySet()
                .stream()
                .flatMap(rows -> rows.getValue().stream()
                        .map(row -> dynamicTest(rows.getKey() + " " + row, () -> assertThat(
                                        RuleCase.of(row).warnings())
                                .isEqualTo(rows.getKey().equals(NOTHING) ? List.of() : List.of(rows.getKey())))));
    }
}
