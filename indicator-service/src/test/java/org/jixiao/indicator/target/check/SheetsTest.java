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

/** Whole sheets as governments write them, and all that is told of each: {@code sheets.yaml}. */
class SheetsTest {

    /** @param told codes of the rules that warn, or find an error */
    record Filed(List<String> told, RuleCase sheet) {}

    @TestFactory
    Stream<DynamicTest> whatIsToldOfASheet() {
        return WordFile.read(SheetsTest.class, "sheets.yaml", new TypeReference<Map<String, Filed>>() {})
                .entrySet()
                .stream()
                .map(filed -> dynamicTest(filed.getKey(), () -> assertThat(
                                filed.getValue().sheet().warnings())
                        .containsExactlyInAnyOrderElementsOf(filed.getValue().told())));
    }
}
