package org.jixiao.disclosure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jixiao.platform.Database;
import org.jixiao.test.Backend;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = Backend.class, initArgs = @ResourceArg(name = "database", value = "disclosure"))
class LineageTest {

    @Inject
    Desk desk;

    @Inject
    Database database;

    @Test
    void eachFigureSaysWhereItWasReadAndWhatItRestsOn() {
        SampleBudget sample = SampleBudget.of("lineage");
        JsonNode published = desk.published(sample, Filed.told(sample));

        JsonPath lineage = lineage(sample, "/lineage.json");

        assertThat(lineage.getString("sha256")).hasSize(64);
        assertThat(lineage.getInt("approval.revision")).isEqualTo(1);
        assertThat(lineage.getString("approval.document")).isEqualTo("示财预〔2026〕8号");
        assertThat(lineage.getString("filings[0].sha256")).isEqualTo(Filed.ORIGINAL);
        Map<String, Object> amount = entry(lineage, "/projects/0/amount");
        assertThat(amount)
                .containsEntry("kind", "read")
                .containsEntry("filing", Filed.FILING.toString())
                .containsEntry("place", Map.of("line", 12, "cell", 3))
                .containsEntry("part", "项目")
                .containsEntry("field", "金额");
        assertThat(amount)
                .containsEntry("label", published.at("/projects/0/name").asText());
        assertThat(new BigDecimal(String.valueOf(amount.get("value")))).isEqualByComparingTo("3431830");
        assertThat(entry(lineage, "/projects/0/spendingPlan/0/cumulativePercent"))
                .containsEntry("place", Map.of("line", 20, "cell", 1));
        // The sheet is called after a person, and nothing that is public is.
        assertThat(entry(lineage, "/projects/0/spendingPlan/3/cumulativePercent"))
                .containsEntry("place", Map.of("sheet", "［不公开］", "line", 2, "cell", 1));
        assertThat(entry(lineage, "/projects/0/funding/0/amount")).containsEntry("kind", "entered");
        assertThat(entry(lineage, "/funding/0/amount")).containsEntry("kind", "unknown");
        // Figures 0 to 2 stand as filed, then come the totals: the first is 收入合计.
        assertThat(entry(lineage, "/figures/3/amount"))
                .containsEntry("kind", "read")
                .containsEntry("place", Map.of("sheet", "收支", "line", 5));
        assertThat(entry(lineage, "/withheld/projects"))
                .containsEntry("kind", "computed")
                .containsEntry("of", List.of("批复清单中涉密项目的个数"));
    }

    @Test
    void aTargetIsReadWhereARowSaysItAndEnteredWhereNoneDoes() {
        SampleBudget sample = SampleBudget.of("lineage-targets");
        desk.published(sample, Filed.told(sample));

        JsonPath lineage = lineage(sample, "/lineage.json");

        assertThat(entry(lineage, "/projects/0/indicators/1/target"))
                .containsEntry("kind", "read")
                .containsEntry("value", "100%")
                .containsEntry("place", Map.of("line", 31, "cell", 5));
        assertThat(entry(lineage, "/projects/0/indicators/2/target")).containsEntry("kind", "entered");
    }

    @Test
    void everyFigureHasAnEntryAndNothingThatWasWithheldHasOne() {
        SampleBudget sample = SampleBudget.of("lineage-whole");
        JsonNode published = desk.published(sample, Filed.told(sample));

        String lineage = given().get(data(sample) + "/versions/1/lineage.json").asString();

        List<String> pointers = JsonPath.from(lineage).getList("figures.pointer");
        assertThat(pointers).doesNotHaveDuplicates().hasSizeGreaterThan(60);
        assertThat(pointers)
                .allSatisfy(pointer -> assertThat(published.at(pointer).isMissingNode())
                        .as(pointer)
                        .isFalse());
        assertThat(numbers("", published)).isSubsetOf(pointers);
        assertThat(lineage)
                .doesNotContain(SampleBudget.PERSON)
                .doesNotContain(sample.id("secret").toString());
        assertThat(given().get("/departments/" + sample.budget() + "/projects/" + sample.id("training") + "/lineage")
                        .asString())
                .contains("［依法隐去］")
                .doesNotContain(SampleBudget.PERSON);
    }

    /** A department whose figures all stand in its projects is told how many there are, and which documents they came from. */
    @Test
    void theDepartmentsPageCountsTheWholeVersion() {
        SampleBudget sample = SampleBudget.of("lineage-counts");
        desk.published(sample, Filed.told(sample));
        int all = lineage(sample, "/lineage.json").getList("figures").size();
        String page =
                given().get("/departments/" + sample.budget() + "/lineage").asString();
        int projects = page.indexOf("id=\"projects\"");
        long own =
                Pattern.compile("<td data-label=\"数值\"").matcher(page).results().count();

        assertThat(told(page.substring(page.indexOf("怎样得来"), projects))).isEqualTo(all);
        assertThat(own + told(page.substring(projects))).isEqualTo(all);
    }

    private static long told(String part) {
        return Pattern.compile("<span class=\"figure\">(\\d+)</span></li>")
                .matcher(part)
                .results()
                .mapToLong(found -> Long.parseLong(found.group(1)))
                .sum();
    }

    @Test
    void thePagesSayItInWords() {
        SampleBudget sample = SampleBudget.of("lineage-pages");
        desk.published(sample, Filed.told(sample));
        String page = "/departments/" + sample.budget();
        String project = page + "/projects/" + sample.id("repair");

        given().get(page).then().statusCode(200).body(containsString(page + "/lineage"));
        given().get(project).then().statusCode(200).body(containsString(project + "/lineage"));
        given().get(page + "/lineage")
                .then()
                .statusCode(200)
                .body(containsString("示财预〔2026〕8号"))
                .body(containsString(Filed.ORIGINAL.substring(0, 12)))
                .body(containsString("工作表“收支”"))
                .body(containsString(project + "/lineage"));
        given().get(project + "/lineage?lang=en")
                .then()
                .statusCode(200)
                .body(containsString("Read from the filed document"))
                .body(containsString("line 12"))
                .body(containsString("343.183"));
        given().get(page + "/versions/1/lineage").then().statusCode(200);
        given().get(page + "/versions/1/projects/" + sample.id("repair") + "/lineage")
                .then()
                .statusCode(200);
        given().get(page + "/projects/" + sample.id("secret") + "/lineage")
                .then()
                .statusCode(404);
    }

    @Test
    void aVersionPublishedBeforeSaysThatNothingWasRecorded() {
        SampleBudget sample = SampleBudget.of("lineage-before");
        desk.published(sample, sample.told());
        QuarkusTransaction.requiringNew().run(() -> {
            database.update("alter table edition_lineage disable trigger user");
            database.update("delete from edition_lineage where budget = ?", sample.budget());
            database.update("alter table edition_lineage enable trigger user");
        });

        given().get(data(sample) + "/lineage.json")
                .then()
                .statusCode(200)
                .body("remark.zh", equalTo("这一版公开时尚未记录数据来源。"));
        given().get(data(sample) + "/lineage.csv?lang=en")
                .then()
                .statusCode(200)
                .body(not(containsString(sample.budget().toString())));
        given().get("/departments/" + sample.budget() + "/lineage")
                .then()
                .statusCode(200)
                .body(containsString("这一版公开时尚未记录数据来源。"));
    }

    @Test
    void whatWasWrittenNeverChangesAndIsGoneWithItsVersion() {
        SampleBudget sample = SampleBudget.of("lineage-withdrawn");
        desk.published(sample, Filed.told(sample));

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> database.update(
                                "update edition_lineage set bytes = ''::bytea where budget = ?", sample.budget())))
                .hasStackTraceContaining("never changes");
        desk.officer(sample)
                .body(Map.of("reason", "金额有误"))
                .post(desk.path(sample, "withdrawal"))
                .then()
                .statusCode(200);
        given().get(data(sample) + "/lineage.json").then().statusCode(410);
        given().get(data(sample) + "/versions/1/lineage.csv").then().statusCode(410);
        given().get("/departments/" + sample.budget() + "/lineage").then().statusCode(410);
    }

    @Test
    void theTableIsInThePackageAndTheCatalogue() {
        SampleBudget sample = SampleBudget.of("lineage-package");
        desk.published(sample, Filed.told(sample));

        given().get(data(sample) + "/datapackage.json").then().body("resources.name", hasItem("lineage"));
        given().get("/open-data/v1/catalogue.jsonld")
                .then()
                .body(containsString(data(sample) + "/lineage.json"))
                .body(containsString(data(sample) + "/lineage.csv"));
        assertThat(given().get(data(sample) + "/lineage.csv?lang=en").asString())
                .contains("\"/projects/0/amount\"")
                .contains("\"read\"")
                .contains(Filed.ORIGINAL);
    }

    private static List<String> numbers(String at, JsonNode node) {
        List<String> found = new ArrayList<>();
        if (node.isNumber() && !at.matches("/(version|fiscalYear)|/sections/.*|.*/year|.*/(target|wholeTerm)/.*")) {
            found.add(at);
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            found.addAll(numbers(at + "/" + i, node.get(i)));
        }
        node.properties().forEach(member -> found.addAll(numbers(at + "/" + member.getKey(), member.getValue())));
        return found;
    }

    private static Map<String, Object> entry(JsonPath lineage, String pointer) {
        Map<String, Object> entry = lineage.getMap("figures.find { it.pointer == '" + pointer + "' }");
        assertThat(entry).as(pointer).isNotNull();
        return entry;
    }

    private static JsonPath lineage(SampleBudget sample, String file) {
        return given().get(data(sample) + file).then().statusCode(200).extract().jsonPath();
    }

    private static String data(SampleBudget sample) {
        return "/open-data/v1/disclosures/" + sample.budget();
    }
}
