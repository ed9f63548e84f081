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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jixiao.budget.contract.BudgetDeclared;
import org.jixiao.budget.contract.IndicatorRow;
import org.jixiao.budget.contract.Place;
import org.jixiao.budget.contract.PlacedPart;
import org.jixiao.budget.contract.ProjectDeclared;
import org.jixiao.budget.contract.ReadFrom;
import org.jixiao.disclosure.SampleBudget.Told;
import org.jixiao.platform.Database;
import org.jixiao.test.Backend;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = Backend.class, initArgs = @ResourceArg(name = "database", value = "disclosure"))
class LineageTest {

    private static final UUID FILING = new UUID(7, 7);
    private static final String ORIGINAL = "9f".repeat(32);

    @Inject
    Desk desk;

    @Inject
    Database database;

    @Test
    void eachFigureSaysWhereItWasReadAndWhatItRestsOn() {
        SampleBudget sample = SampleBudget.of("lineage");
        JsonNode published = desk.published(sample, filed(sample));

        JsonPath lineage = lineage(sample, "/lineage.json");

        assertThat(lineage.getString("sha256")).hasSize(64);
        assertThat(lineage.getInt("approval.revision")).isEqualTo(1);
        assertThat(lineage.getString("approval.document")).isEqualTo("示财预〔2026〕8号");
        assertThat(lineage.getString("filings[0].sha256")).isEqualTo(ORIGINAL);
        Map<String, Object> amount = entry(lineage, "/projects/0/amount");
        assertThat(amount)
                .containsEntry("kind", "read")
                .containsEntry("filing", FILING.toString())
                .containsEntry("place", Map.of("line", 12, "cell", 3))
                .containsEntry("part", "项目")
                .containsEntry("field", "金额");
        assertThat(amount.get("label").toString())
                .isEqualTo(published.at("/projects/0/name").asText());
        assertThat(amount.get("value").toString()).isEqualTo("3431830.00");
        assertThat(entry(lineage, "/projects/0/spendingPlan/0/cumulativePercent"))
                .containsEntry("place", Map.of("line", 20, "cell", 1));
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
        desk.published(sample, filed(sample));

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
        JsonNode published = desk.published(sample, filed(sample));

        String lineage = given().get(data(sample) + "/versions/1/lineage.json").asString();

        List<String> pointers = JsonPath.from(lineage).getList("figures.pointer");
        assertThat(pointers).doesNotHaveDuplicates().hasSizeGreaterThan(60);
        assertThat(pointers)
                .allSatisfy(pointer ->
                        assertThat(published.at(pointer).isMissingNode()).as(pointer).isFalse());
        assertThat(numbers("", published)).isSubsetOf(pointers);
        assertThat(lineage)
                .doesNotContain(SampleBudget.PERSON)
                .doesNotContain(sample.id("secret").toString());
        assertThat(given().get("/departments/" + sample.budget() + "/projects/" + sample.id("training") + "/lineage")
                        .asString())
                .contains("［依法隐去］")
                .doesNotContain(SampleBudget.PERSON);
    }

    @Test
    void thePagesSayItInWords() {
        SampleBudget sample = SampleBudget.of("lineage-pages");
        desk.published(sample, filed(sample));
        String page = "/departments/" + sample.budget();
        String project = page + "/projects/" + sample.id("repair");

        given().get(page).then().statusCode(200).body(containsString(page + "/lineage"));
        given().get(project).then().statusCode(200).body(containsString(project + "/lineage"));
        given().get(page + "/lineage")
                .then()
                .statusCode(200)
                .body(containsString("示财预〔2026〕8号"))
                .body(containsString(ORIGINAL.substring(0, 12)))
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
        given().get(page + "/projects/" + sample.id("secret") + "/lineage").then().statusCode(404);
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
        desk.published(sample, filed(sample));

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
        desk.published(sample, filed(sample));

        given().get(data(sample) + "/datapackage.json").then().body("resources.name", hasItem("lineage"));
        given().get("/open-data/v1/catalogue.jsonld")
                .then()
                .body(containsString(data(sample) + "/lineage.json"))
                .body(containsString(data(sample) + "/lineage.csv"));
        assertThat(given().get(data(sample) + "/lineage.csv?lang=en").asString())
                .contains("\"/projects/0/amount\"")
                .contains("\"read\"")
                .contains(ORIGINAL);
    }

    /** The sample as if the repair, 收入合计 and one target had been read from a document, and the repair's sources typed. */
    private static List<Told> filed(SampleBudget sample) {
        ReadFrom document = new ReadFrom(FILING, ORIGINAL, List.of("amount", "indicators", "spendingPlan", "totals"));
        return sample.told().stream()
                .map(each -> new Told(
                        each.topic(),
                        each.key(),
                        each.subject(),
                        each.department(),
                        each.sequence(),
                        each.revision(),
                        filed(each.fact(), sample, document)))
                .toList();
    }

    private static Record filed(Record fact, SampleBudget sample, ReadFrom document) {
        if (fact instanceof BudgetDeclared budget) {
            return new BudgetDeclared(
                    budget.budget(),
                    budget.division(),
                    budget.department(),
                    budget.fiscalYear(),
                    budget.objectives(),
                    budget.indicators(),
                    budget.filing(),
                    budget.funding(),
                    budget.sections(),
                    budget.figures(),
                    budget.tasks(),
                    budget.totals(),
                    budget.expenditure(),
                    budget.staff(),
                    budget.threePublic(),
                    budget.changes(),
                    budget.procurement(),
                    budget.assets(),
                    budget.units(),
                    budget.exemptions(),
                    budget.projects(),
                    budget.contributors(),
                    null,
                    List.of(new PlacedPart("/totals/0/amount", new Place("收支", null, 5, null))),
                    List.of(document),
                    List.of());
        }
        if (fact instanceof ProjectDeclared project && project.project().equals(sample.id("repair"))) {
            IndicatorRow row = new IndicatorRow(
                    "产出指标", "质量指标", "验收合格率", null, "100%", null, null, null, null, Place.line(30));
            return new ProjectDeclared(
                    project.budget(),
                    project.project(),
                    project.fiscalYear(),
                    false,
                    project.amount(),
                    project.details(),
                    List.of(row),
                    FILING,
                    null,
                    project.contributors(),
                    Place.line(7),
                    List.of(
                            at("/amount", 12, 3),
                            at("/spendingPlan/0", 20, 1),
                            at("/indicators/0/target", 31, 5)),
                    List.of(document),
                    List.of("funding"));
        }
        return fact;
    }

    private static PlacedPart at(String path, int line, int cell) {
        return new PlacedPart(path, new Place(null, null, line, cell));
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
