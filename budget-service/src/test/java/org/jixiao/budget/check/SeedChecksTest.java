package org.jixiao.budget.check;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jixiao.budget.ServiceTest;
import org.jixiao.test.Seeds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the rules find in the real documents: what RULES §6 says is wrong with them, and nothing of what §3 says holds. */
@QuarkusTest
class SeedChecksTest extends ServiceTest {

    private static final List<String> IN_WORDS = List.of("GOAL_AMT", "TEXT_AMT", "DUP_PROJECT", "FUND_CLASS", "CODE");

    @ParameterizedTest
    @CsvSource({
        "000, 2024, {DUP_PROJECT=1}",
        "001, 2024, {}",
        "002, 2024, '{CODE=3, DUP_PROJECT=1, GOAL_AMT=4}'",
        "003, 2020, {DUP_PROJECT=2}",
        "004, 2025, '{DUP_PROJECT=2, FUND_CLASS=3}'"
    })
    void theRealDocuments(String number, String year, String found) throws IOException {
        Response filed = given().auth()
                .oauth2(office.editor().token())
                .multiPart("file", "form.txt", Files.readAllBytes(Seeds.require(number)))
                .multiPart("division", office.division())
                .multiPart("department", office.code())
                .multiPart("fiscalYear", year)
                .header("Prefer", "wait=30")
                .post("/api/v1/filings");

        List<Map<String, Object>> findings = office.read("/api/v1/budgets/" + filed.path("budget") + "/findings")
                .getList("items");
        assertThat(findings).extracting(finding -> finding.get("severity")).doesNotContain("error");
        assertThat(findings).extracting(finding -> finding.get("rule")).noneMatch(SeedChecksTest::isSum);
        Map<String, Long> inWords = new TreeMap<>();
        findings.stream()
                .map(finding -> String.valueOf(finding.get("rule")))
                .filter(IN_WORDS::contains)
                .forEach(rule -> inWords.merge(rule, 1L, Long::sum));
        assertThat(inWords).hasToString(found);
    }

    private static boolean isSum(Object rule) {
        return rule.toString().startsWith("SUM");
    }
}
