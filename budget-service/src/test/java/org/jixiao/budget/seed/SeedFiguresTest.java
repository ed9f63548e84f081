package org.jixiao.budget.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jixiao.budget.Office;
import org.jixiao.budget.ServiceTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every figure of the real documents has a typed home: entered over REST it is found again, and the sums hold to the fen. */
@QuarkusTest
class SeedFiguresTest extends ServiceTest {

    private static final ObjectMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** 2971.37 + 30792.91 = 33646.82 + 117.46 = 33764.28; 969.04 + 29823.87 = 30792.91. */
    @Test
    void aDepartmentWithItsTasks() {
        SeedBudget seed = SeedDocuments.wholeDepartment();

        Entered entered = enter(seed, 2024);

        assertThat(seed.content().get("tasks")).asInstanceOf(LIST).hasSize(19);
        entered.holdsWhatWasSaid(seed);
        entered.findsNoFault();
    }

    @Test
    void thirteenProjectsWithPlans() {
        SeedBudget seed = SeedDocuments.thirteenProjects();

        Entered entered = enter(seed, 2024);

        assertThat(seed.projects()).hasSize(13);
        entered.holdsWhatWasSaid(seed);
        entered.comesTo("73318000");
        entered.findsNoFault();
    }

    @Test
    void twentyOneForms() {
        SeedBudget seed = SeedDocuments.twentyOneForms();

        Entered entered = enter(seed, 2024);

        assertThat(seed.projects()).hasSize(21);
        entered.holdsWhatWasSaid(seed);
        entered.comesTo("9340230");
        entered.findsNoFault();
    }

    @Test
    void aWholeDisclosure() {
        SeedBudget seed = SeedDocuments.wholeDisclosure();

        Entered entered = enter(seed, 2020);

        assertThat(seed.projects()).hasSize(19);
        entered.holdsWhatWasSaid(seed);
        entered.findsNoFault();
    }

    @Test
    void unitsAndTheirProjects() {
        SeedBudget seed = SeedDocuments.threeLevels();

        Entered entered = enter(seed, 2025);

        assertThat(seed.projects()).hasSize(11);
        entered.holdsWhatWasSaid(seed);
        entered.comesTo("19804000");
        entered.findsNoFault();
    }

    private Entered enter(SeedBudget seed, int year) {
        String budget = office.openBudgetOf(year);
        String path = "/api/v1/budgets/" + budget;
        Response read = office.as(office.editor()).get(path);
        office.as(office.editor())
                .header("If-Match", read.header("ETag"))
                .body(seed.content())
                .put(path)
                .then()
                .statusCode(200);
        List<String> projects = new ArrayList<>();
        for (Map<String, @Nullable Object> project : seed.projects()) {
            Response entered = office.act(office.editor(), path + "/projects", project);
            assertThat(entered.statusCode()).as(entered.asString()).isEqualTo(201);
            projects.add(entered.path("id"));
        }
        return new Entered(office, path, projects);
    }

    /** A budget as it stands after its figures were entered. */
    private record Entered(Office office, String path, List<String> projects) {

        void holdsWhatWasSaid(SeedBudget seed) {
            contains(path, EXACT.valueToTree(seed.content()), read(path));
            for (int i = 0; i < projects.size(); i++) {
                String project = "/api/v1/projects/" + projects.get(i);
                contains(project, EXACT.valueToTree(seed.projects().get(i)), read(project));
            }
        }

        void comesTo(String yuan) {
            assertThat(read(path).get("total").decimalValue()).isEqualByComparingTo(yuan);
        }

        void findsNoFault() {
            assertThat(read(path + "/findings").get("items"))
                    .allSatisfy(finding -> assertThat(finding.get("severity").asText())
                            .as(finding.toPrettyString())
                            .isNotEqualTo("error"));
        }

        private JsonNode read(String at) {
            try {
                return EXACT.readTree(office.as(office.finance()).get(at).asString());
            } catch (JsonProcessingException e) {
                throw new AssertionError(at, e);
            }
        }

        /** Whatever was said is there, numbers by their value, blanks as blanks. */
        private static void contains(String at, JsonNode said, JsonNode found) {
            assertThat(found).as(at).isNotNull();
            if (said.isObject()) {
                said.properties()
                        .forEach(member ->
                                contains(at + "/" + member.getKey(), member.getValue(), found.path(member.getKey())));
            } else if (said.isArray()) {
                assertThat(found).as(at).hasSameSizeAs(said);
                Iterator<JsonNode> next = found.iterator();
                said.forEach(item -> contains(at + "[]", item, next.next()));
            } else if (said.isNumber()) {
                assertThat(found.isNumber()).as(at + " is " + found).isTrue();
                assertThat(found.decimalValue()).as(at).isEqualByComparingTo(new BigDecimal(said.asText()));
            } else if (said.isNull()) {
                assertThat(found.isNull() || found.isMissingNode())
                        .as(at + " is " + found)
                        .isTrue();
            } else {
                assertThat(found).as(at).isEqualTo(said);
            }
        }
    }
}
