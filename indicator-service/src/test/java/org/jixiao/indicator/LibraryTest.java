package org.jixiao.indicator;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.jixiao.indicator.LibraryApi.ADMINISTRATOR;
import static org.jixiao.indicator.LibraryApi.AUDITOR;
import static org.jixiao.indicator.LibraryApi.NATIONAL;
import static org.jixiao.indicator.LibraryApi.OURS;
import static org.jixiao.indicator.LibraryApi.PATH;
import static org.jixiao.indicator.LibraryApi.REGION;
import static org.jixiao.indicator.LibraryApi.XLSX;
import static org.jixiao.indicator.LibraryApi.approve;
import static org.jixiao.indicator.LibraryApi.as;
import static org.jixiao.indicator.LibraryApi.definition;
import static org.jixiao.indicator.LibraryApi.list;
import static org.jixiao.indicator.LibraryApi.name;
import static org.jixiao.indicator.LibraryApi.propose;
import static org.jixiao.indicator.LibraryApi.sheetOf;
import static org.jixiao.indicator.LibraryApi.suggested;
import static org.jixiao.indicator.LibraryApi.taken;
import static org.jixiao.indicator.LibraryApi.use;
import static org.jixiao.indicator.LibraryApi.with;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jixiao.budget.contract.DepartmentKey;
import org.jixiao.budget.contract.DepartmentMerged;
import org.jixiao.test.Backend;
import org.jixiao.test.Tokens;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The indicator library as its users meet it. */
@QuarkusTest
@WithTestResource(value = Backend.class, initArgs = @ResourceArg(name = "database", value = "indicator"))
class LibraryTest {

    @BeforeAll
    static void begin() {
        LibraryApi.directoryIsKnown();
    }

    @Test
    void frameworksAreThereToChooseFrom() {
        as(People.EDITOR)
                .get("/api/v1/frameworks")
                .then()
                .statusCode(200)
                .body("items.id", contains("2015", "2021"))
                .body("items[0].dimensions.name.zh", contains("产出指标", "效益指标", "满意度指标"))
                .body("items[1].dimensions.name.zh", hasItem("成本指标"));
        as(People.EDITOR)
                .get("/api/v1/frameworks?division={d}", People.DIVISION)
                .then()
                .body("items.id", contains("2015"));
        as(People.EDITOR).get("/api/v1/frameworks/2021").then().body("source", equalTo("财预〔2021〕101号"));
        as(People.EDITOR).get("/api/v1/frameworks/1999").then().statusCode(404);
        given().get("/api/v1/frameworks").then().statusCode(401);
    }

    @Test
    void theStarterLibraryIsInForceForAll() {
        list(People.EDITOR, "?level=national&state=in-force&limit=200")
                .body("items.size()", equalTo(200))
                .body("items.starter", hasItem(true))
                .body("next", startsWith(PATH));
    }

    @Test
    void twoCharactersAreEnoughToFindWhatIsNamedSo() {
        list(People.EDITOR, "?q=档案&level=national&limit=20")
                .body("items.definition.name", hasItems("档案数字化数量", "档案归档及时率"))
                .body("items[0].definition.name", startsWith("档案"));
        list(People.EDITOR, "?q=满意度&level=national&limit=100")
                .body("items.size()", greaterThan(20))
                .body("items.definition.name", hasItem("服务对象满意度"));
    }

    @Test
    void theNameItselfIsFirstAndWhatIsOnlyAlikeIsFound() {
        list(People.EDITOR, "?q=培训人次&level=national")
                .body("items[0].definition.name", equalTo("培训人次"))
                .body("items.definition.name", hasItem("培训干部人次"));
        list(People.EDITOR, "?q=培训人数&level=national").body("items.definition.name", hasItem("培训人次"));
        list(People.EDITOR, "?q=量子纠缠").body("items", empty());
        list(People.EDITOR, "?q=猫").body("items", empty());
        list(People.EDITOR, "?q=剂&level=national").body("items.definition.name", hasItem("预防接种剂次"));
        list(People.EDITOR, "?q=档案 完整&level=national").body("items[0].definition.name", equalTo("档案完整率"));
    }

    @Test
    void labelsNarrowHoweverTheyAreWritten() {
        list(People.EDITOR, "?category=成本&framework=2015&level=national&limit=200")
                .body("items.definition.category", everyItem(equalTo("成本指标")));
        list(People.EDITOR, "?dimension=cost&level=national&limit=200")
                .body("items.size()", greaterThan(20))
                .body("items.definition.frameworks", everyItem(equalTo(List.of("2021"))));
        list(People.EDITOR, "?category=成本&framework=2021").body("items", empty());
        as(People.EDITOR).get(PATH + "?state=x").then().statusCode(400).body("errors[0].pointer", equalTo("/state"));
        as(People.EDITOR).get(PATH + "?cursor=x").then().statusCode(400);
        for (String label : List.of("dimension", "category")) {
            as(People.EDITOR)
                    .get(PATH + "?" + label + "=不存在")
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("/" + label))
                    .body("errors[0].detail", startsWith("须为下列之一："));
        }
    }

    @Test
    void aFrameworkThatIsNoneIsRefusedWithThoseThereAre() {
        for (String path : List.of(PATH + "?", PATH + "/export.csv?", PATH + "/suggestions?name=培训&")) {
            as(People.EDITOR)
                    .get(path + "framework=1999")
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("/framework"))
                    .body("errors[0].detail", equalTo("须为下列之一：2015、2021"));
        }
    }

    @Test
    void ofSeveralWordsTheMoreTheBetterAndOneIsEnough() {
        list(People.EDITOR, "?q=干部培训 合格率&level=national&limit=100")
                .body("items[0].definition.name", equalTo("培训合格率"))
                .body("items.definition.name", hasItems("采购验收合格率", "档案数字化合格率"));
        list(People.EDITOR, "?q=量子纠缠 合格率&level=national").body("items[0].definition.name", containsString("合格率"));
        list(People.EDITOR, "?q=剂 预防&level=national").body("items[0].definition.name", equalTo("预防接种剂次"));
        list(People.EDITOR, "?q=、").body("items", empty());
    }

    @Test
    void pagesGoThroughAllOnce() {
        List<String> seen = new ArrayList<>();
        String next = PATH + "?q=群众 满意度&level=national&limit=7";
        while (next != null) {
            var page = as(People.EDITOR)
                    .urlEncodingEnabled(!next.contains("cursor"))
                    .get(next)
                    .then()
                    .statusCode(200)
                    .extract();
            seen.addAll(page.<List<String>>path("items.id"));
            next = page.path("next");
        }
        assertThat(seen).hasSizeGreaterThan(20).doesNotHaveDuplicates();
        assertThat(seen)
                .isEqualTo(list(People.EDITOR, "?q=群众 满意度&level=national&limit=200")
                        .extract()
                        .path("items.id"));
    }

    @Test
    void aDepartmentProposesTheBureauPutsInForceAndRetires() {
        String name = name();
        String id = propose(People.EDITOR, OURS, definition(name))
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Location", startsWith(PATH + "/"))
                .body("state", equalTo("proposed"))
                .body("acts", contains("edit", "retire"))
                .extract()
                .path("id");
        as(People.NEXT_DOOR).get(PATH + "/" + id).then().statusCode(404);
        as(People.EDITOR).post(PATH + "/" + id + "/adoption").then().statusCode(403);
        as(People.OTHER_BUREAU).post(PATH + "/" + id + "/adoption").then().statusCode(404);
        as(People.BUREAU).get(PATH + "/" + id).then().body("acts", contains("edit", "adopt", "retire"));

        as(People.BUREAU)
                .header("If-Match", "\"7\"")
                .post(PATH + "/" + id + "/adoption")
                .then()
                .statusCode(412);
        as(People.BUREAU)
                .header("If-Match", "\"1\"")
                .post(PATH + "/" + id + "/adoption")
                .then()
                .statusCode(200)
                .body("state", equalTo("in-force"))
                .body("sequence", equalTo(2));
        as(People.BUREAU)
                .post(PATH + "/" + id + "/adoption")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/indicator/definition-wrong-state"));
        as(People.EDITOR)
                .body(definition(name))
                .header("If-Match", "\"2\"")
                .put(PATH + "/" + id)
                .then()
                .statusCode(403);

        as(People.BUREAU)
                .body(Map.of("reason", ""))
                .post(PATH + "/" + id + "/retirement")
                .then()
                .statusCode(400);
        as(People.BUREAU)
                .body(Map.of("reason", "口径已变"))
                .post(PATH + "/" + id + "/retirement")
                .then()
                .statusCode(200)
                .body("state", equalTo("retired"))
                .body("reason", equalTo("口径已变"))
                .body("acts", empty());

        as(AUDITOR)
                .get("/api/v1/audit/indicator?subject=indicator-definition/" + id)
                .then()
                .statusCode(200)
                .body("items.act", contains("retire", "adopt", "propose"))
                .body("items[0].reason", equalTo("口径已变"))
                .body("items.sequence", contains(3, 2, 1));
    }

    @Test
    void nationalOnesAreTheAdministratorsAndThoseOfARegionTheBureaus() {
        propose(People.EDITOR, NATIONAL, definition(name())).statusCode(403);
        propose(People.BUREAU, NATIONAL, definition(name())).statusCode(403);
        propose(People.EDITOR, REGION, definition(name())).statusCode(403);
        propose(People.OTHER_BUREAU, REGION, definition(name())).statusCode(404);
        propose(People.NEXT_DOOR, OURS, definition(name())).statusCode(404);
        propose(ADMINISTRATOR, NATIONAL, definition(name())).statusCode(201);

        String id = propose(People.BUREAU, REGION, definition(name()))
                .statusCode(201)
                .extract()
                .path("id");
        as(People.NEXT_DOOR).get(PATH + "/" + id).then().statusCode(200).body("acts", empty());
        as(People.OTHER_BUREAU).get(PATH + "/" + id).then().statusCode(404);
        as(ADMINISTRATOR)
                .body(Map.of("reason", "x"))
                .post(PATH + "/" + id + "/retirement")
                .then()
                .statusCode(403);
    }

    @Test
    void thereAreNoneForADepartmentOrDivisionThatTheDirectoryLacks() {
        Map<String, Object> nobodys =
                Map.of("level", "department", "division", People.DIVISION, "department", "203999");
        Tokens elsewhere = Tokens.as("far-away").role("finance-reviewer").division("660101");
        Tokens above = Tokens.as("above").role("finance-reviewer").division("990100");

        propose(People.BUREAU, nobodys, definition(name()))
                .statusCode(400)
                .body("errors.pointer", contains("/scope/department"))
                .body("errors[0].detail", equalTo("部门目录中没有这个部门。"));
        propose(elsewhere, Map.of("level", "region", "division", "660101"), definition(name()))
                .statusCode(400)
                .body("errors.pointer", contains("/scope/division"));
        propose(above, Map.of("level", "region", "division", "990100"), definition(name()))
                .statusCode(201);
        taken(People.BUREAU, "适用范围,区划代码,部门代码,适用框架,一级指标,二级指标,指标名称\n部门,990101,203999,2015,产出,数量,%s\n".formatted(name()))
                .body("items[0].problem.errors.pointer", contains("/部门代码"))
                .body("items[0].problem.errors[0].detail", startsWith("第 2 行“部门代码”："));
    }

    @Test
    void nothingNewIsMadeForADepartmentThatWasMerged() {
        Map<String, Object> its = Map.of("level", "department", "division", People.DIVISION, "department", "203007");
        DepartmentKey merged = new DepartmentKey(People.DIVISION, "203007");
        DepartmentKey into = new DepartmentKey(People.DIVISION, People.DEPARTMENT);
        try (BudgetService budgetService = new BudgetService()) {
            budgetService.hasDepartment(merged);
            await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> propose(People.BUREAU, its, definition(name()))
                    .statusCode(201));

            budgetService.saysOf(
                    "203007",
                    new UUID(0, 0),
                    "department/" + merged,
                    2,
                    new DepartmentMerged(merged, "第203007局", "云溪县", into, "第203001局"));
        }

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> propose(People.BUREAU, its, definition(name()))
                .statusCode(400)
                .body("errors.pointer", contains("/scope/department")));
    }

    @Test
    void theSameIndicatorIsThereOnceForTheSameOnes() {
        String name = name();
        String id = propose(People.EDITOR, OURS, definition(name)).extract().path("id");

        propose(People.EDITOR, OURS, definition("指标1： " + name + " 指标"))
                .statusCode(409)
                .body("type", equalTo("/problems/indicator/definition-exists"))
                .body("definition", equalTo(id));
        propose(People.BUREAU, REGION, definition(name)).statusCode(201);
        as(People.EDITOR)
                .body(Map.of("reason", "重复"))
                .post(PATH + "/" + id + "/retirement")
                .then()
                .statusCode(200);
        propose(People.EDITOR, OURS, definition(name)).statusCode(201);
    }

    @Test
    void anEditSaysWhatItIsBasedOnAndLeavesWhatIsMeasured() {
        String name = name();
        String id = propose(People.BUREAU, REGION, definition(name)).extract().path("id");
        as(People.BUREAU).body(definition(name)).put(PATH + "/" + id).then().statusCode(428);
        as(People.BUREAU)
                .body(with(name, "unit", "期", "typicalValues", List.of("≥2期")))
                .header("If-Match", "\"1\"")
                .put(PATH + "/" + id)
                .then()
                .statusCode(200);
        as(People.BUREAU).post(PATH + "/" + id + "/adoption").then().statusCode(200);

        as(People.BUREAU)
                .body(definition(name))
                .header("If-Match", "\"3\"")
                .put(PATH + "/" + id)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/indicator/measure-fixed"));
        as(People.BUREAU)
                .body(with(name, "unit", "期", "typicalValues", List.of("≥4期")))
                .header("If-Match", "\"3\"")
                .put(PATH + "/" + id)
                .then()
                .statusCode(200)
                .body("definition.typicalValues", contains("≥4期"))
                .header("ETag", "\"4\"");
    }

    @Test
    void whatDoesNotFitTogetherIsSaidWhereItStands() {
        propose(People.EDITOR, OURS, with(name(), "category", "生态环境成本指标"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/definition/category"));
        propose(People.EDITOR, OURS, with(name(), "name", "")).statusCode(400);
        propose(People.EDITOR, OURS, with(name(), "typicalValues", List.of("≥1人次", "≥1只")))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/definition/typicalValues/1"));
        propose(People.EDITOR, OURS, with(name(), "frameworks", List.of("1999")))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/definition/frameworks/0"))
                .body("errors[0].detail", equalTo("须为下列之一：2015、2021"));
        propose(People.EDITOR, Map.of("level", "region"), definition(name()))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/scope/division"))
                .body("errors[0].detail", equalTo("区域级的指标须填写。"));
        propose(ADMINISTRATOR, Map.of("level", "national", "division", People.DIVISION), definition(name()))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/scope/division"))
                .body("errors[0].detail", equalTo("全国级的指标不填写。"));
        propose(People.OTHER_BUREAU, REGION, definition(name()))
                .statusCode(404)
                .body("errors[0].pointer", equalTo("/scope/division"));
        String id = propose(People.EDITOR, OURS, definition(name())).extract().path("id");
        as(People.EDITOR)
                .body(with(name(), "category", "生态环境成本指标"))
                .header("If-Match", "\"1\"")
                .put(PATH + "/" + id)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/category"));
    }

    @Test
    void definitionsAreSuggestedForARowWithTheReasons() {
        as(People.EDITOR)
                .queryParam("name", "2024年度参训人数")
                .queryParam("category", "数量指标（必填量化）")
                .queryParam("target", "≥4800人次")
                .get(PATH + "/suggestions")
                .then()
                .statusCode(200)
                .body("items[0].definition.definition.name", equalTo("培训人次"))
                .body("items[0].score", greaterThan(70))
                .body("items[0].reasons.code", contains("same-in-other-words", "same-category", "same-unit"))
                .body("items[0].reasons.words.zh", hasItem("名称用词不同、意思相同"))
                .body("items[1].score", lessThan(100));
        as(People.EDITOR).get(PATH + "/suggestions").then().statusCode(400);
        as(People.EDITOR)
                .queryParam("name", "采购成本控制")
                .queryParam("framework", "2021")
                .get(PATH + "/suggestions")
                .then()
                .body("items.definition.definition.frameworks", everyItem(hasItem("2021")));
        as(People.EDITOR)
                .queryParam("name", "人")
                .get(PATH + "/suggestions")
                .then()
                .body("items", empty());
    }

    @Test
    void forADivisionOnlyWhatIsThereForItIsSuggested() {
        String name = "云溪独有" + name();
        Map<String, Object> nextDoor = Map.of("level", "region", "division", "990102");
        String id = propose(People.OTHER_BUREAU, nextDoor, definition(name))
                .extract()
                .path("id");
        as(People.OTHER_BUREAU).post(PATH + "/" + id + "/adoption").then().statusCode(200);
        Tokens both = Tokens.as("both").role("finance-reviewer").division(People.DIVISION, "990102");

        for (String division : List.of(People.DIVISION, "990102")) {
            boolean theirs = division.equals("990102");
            as(both).queryParam("name", name)
                    .queryParam("division", division)
                    .get(PATH + "/suggestions")
                    .then()
                    .statusCode(200)
                    .body("items.definition.id", theirs ? hasItem(id) : not(hasItem(id)));
        }
        as(both).get(PATH + "/suggestions?name=").then().statusCode(400).body("errors.pointer", contains("/name"));
    }

    @Test
    void aProposedOneOrOneOfNextDoorIsNotSuggested() {
        String name = "云溪独有" + name();
        String id = propose(People.EDITOR, OURS, definition(name)).extract().path("id");
        suggested(People.EDITOR, name).body("items.definition.id", not(hasItem(id)));
        as(People.BUREAU).post(PATH + "/" + id + "/adoption").then().statusCode(200);

        suggested(People.EDITOR, name)
                .body("items[0].definition.id", equalTo(id))
                .body("items[0].score", greaterThan(90));
        suggested(People.NEXT_DOOR, name).body("items.definition.id", not(hasItem(id)));
    }

    @Test
    void whatWasExportedAndIsImportedAgainChangesNothing() {
        propose(People.EDITOR, OURS, with(name(), "explanation", "=HYPERLINK(\"x\")\n第二行, 有逗号", "formula", "-a÷b"))
                .statusCode(201);
        for (String format : List.of("csv", "xlsx")) {
            var file = as(People.EDITOR)
                    .get(PATH + "/export." + format + "?limit=1")
                    .then()
                    .statusCode(200);
            file.header("Content-Disposition", containsString("indicator-library." + format));
            byte[] bytes = file.extract().asByteArray();

            taken(People.EDITOR, format.equals("csv") ? "text/csv" : XLSX, bytes)
                    .body("unchanged", greaterThan(300))
                    .body("created", equalTo(0))
                    .body("changed", equalTo(0))
                    .body("refused", equalTo(0));
        }
    }

    @Test
    void aTableSaysOfEachLineWhatBecameOfIt() {
        String first = name();
        String second = name();
        String table = """
                适用范围,区划代码,部门代码,适用框架,一级指标,二级指标,指标名称,计量单位,指标方向,参考值,状态
                部门,990101,203001,2015|2021,产出,数量,%s,人次,正向,≥200人次|≥300人次,
                部门,990101,203001,2015,产出,数量,%s,人次,斜向,,
                部门,990101,203002,2015,产出,数量,%s,人次,正向,,
                全国,,,2015,产出,数量,培训人次,人,正向,,
                部门,990101,203001,2015,产出,数量,%s,人次,正向,,启用
                ,990101,203001,2015,效益,数量,%s,人次,正向,,
                """.formatted(first, second, second, second, second);

        taken(People.EDITOR, "text/csv", table.getBytes(StandardCharsets.UTF_8))
                .body("created", equalTo(1))
                .body("refused", equalTo(5))
                .body("items.line", contains(2, 3, 4, 5, 6, 7))
                .body("items[0].outcome", equalTo("created"))
                .body("items[0].sequence", equalTo(1))
                .body("items[0].problem", nullValue())
                .body("items[1].problem.errors[0].pointer", equalTo("/指标方向"))
                .body("items[1].problem.errors[0].detail", equalTo("第 3 行“指标方向”：须为下列之一：正向、反向、中性"))
                .body("items[2].problem.type", equalTo("/problems/indicator/not-found"))
                .body("items[2].problem.errors[0].pointer", equalTo("/部门代码"))
                .body("items[3].problem.type", equalTo("/problems/indicator/forbidden"))
                .body("items[3].problem.errors[0].pointer", equalTo("/适用范围"))
                .body("items[4].problem.errors[0].pointer", equalTo("/状态"))
                .body("items[5].problem.errors[0].pointer", equalTo("/二级指标"));

        String again = table.replace("≥300人次", "≥400人次");
        taken(People.EDITOR, "text/csv", again.getBytes(StandardCharsets.UTF_8))
                .body("items[0].outcome", equalTo("changed"))
                .body("items[0].sequence", equalTo(2));
        taken(People.EDITOR, "text/csv", again.getBytes(StandardCharsets.UTF_8))
                .body("items[0].outcome", equalTo("unchanged"));
        as(People.EDITOR)
                .contentType("text/csv")
                .body("nonsense")
                .post(PATH + "/bulk")
                .then()
                .statusCode(400);
        as(AUDITOR)
                .contentType("text/csv")
                .body("nonsense")
                .post(PATH + "/bulk")
                .then()
                .statusCode(403);
    }

    @Test
    void aTableDoesNotUndoWhatWasWrittenSinceItWasMade() {
        String name = name();
        String id = propose(People.EDITOR, OURS, definition(name)).extract().path("id");
        String table = "编号,适用框架,一级指标,二级指标,指标名称,计量单位,指标方向,参考值,版次\n%s,2015,产出,数量,%s,人次,正向,≥%d人次,%d\n";
        as(People.EDITOR)
                .body(with(name, "source", "三定方案"))
                .header("If-Match", "\"1\"")
                .put(PATH + "/" + id)
                .then()
                .statusCode(200);

        taken(People.EDITOR, "text/csv", table.formatted(id, name, 9, 1).getBytes(StandardCharsets.UTF_8))
                .body("items[0].problem.errors[0].pointer", equalTo("/版次"));
        taken(People.EDITOR, "text/csv", table.formatted(id, name, 9, 2).getBytes(StandardCharsets.UTF_8))
                .body("items[0].outcome", equalTo("changed"))
                .body("items[0].sequence", equalTo(3));
    }

    @Test
    void severalArePutInForceAtOnce() {
        List<Map<String, Object>> items = IntStream.range(0, 3)
                .mapToObj(i -> propose(People.EDITOR, OURS, definition(name()))
                        .extract()
                        .<String>path("id"))
                .map(id -> Map.<String, Object>of("id", id, "ifMatch", 1))
                .toList();
        List<Map<String, Object>> asked = new ArrayList<>(items);
        asked.add(Map.of("id", UUID.randomUUID().toString()));

        as(People.BUREAU)
                .body(Map.of("items", asked))
                .post(PATH + "/bulk/adoption")
                .then()
                .statusCode(200)
                .body("items.outcome", contains("done", "done", "done", "refused"))
                .body("items[0].sequence", equalTo(2));
        as(People.BUREAU)
                .body(Map.of("items", items, "reason", "x"))
                .post(PATH + "/bulk/retirement")
                .then()
                .statusCode(200)
                .body("items.outcome", everyItem(equalTo("refused")))
                .body("items[0].problem.type", equalTo("/problems/indicator/precondition-failed"));
    }

    @Test
    void itsUseIsCountedBySheetsAndValues() {
        String name = name();
        String id = propose(People.BUREAU, REGION, definition(name)).extract().path("id");
        Case budget = Case.fresh();
        try (BudgetService budgetService = new BudgetService()) {
            budgetService.says(
                    budget.budget(),
                    budget.projectSubject(),
                    1,
                    budget.declared(Case.row("产出指标", "数量指标", "指标1：" + name, "≥250人次", 3)));
            await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> use(People.EDITOR, id)
                    .body("draftSheets", equalTo(1))
                    .body("approvedSheets", equalTo(0))
                    .body("values", empty()));
        }
        use(People.BUREAU, id).body("draftSheets", equalTo(1));
        use(People.NEXT_DOOR, id).body("draftSheets", equalTo(0));
        as(People.BUREAU).get(PATH + "/" + id + "/use?fiscalYear=2020").then().body("draftSheets", equalTo(0));
        as(People.OTHER_BUREAU).get(PATH + "/" + id + "/use").then().statusCode(404);
    }

    @Test
    void anIndicatorIsCountedByTheDefinitionItCameFromWhateverItIsCalled() {
        String ours = propose(People.EDITOR, OURS, definition(name())).extract().path("id");
        Map<String, Object> theirScope =
                Map.of("level", "department", "division", People.DIVISION, "department", "203002");
        String theirs = propose(People.NEXT_DOOR, theirScope, definition(name()))
                .extract()
                .path("id");
        Case it = Case.fresh();
        try (BudgetService budgetService = new BudgetService()) {
            budgetService.says(it.budget(), it.projectSubject(), 1, it.declared(Case.OUTPUT));
            String sheet = sheetOf(it);

            comingFrom(sheet, ours, UUID.randomUUID().toString())
                    .statusCode(422)
                    .body("type", equalTo("/problems/indicator/definition-unknown"))
                    .body("errors.pointer", contains("/indicators/1/definedBy"));
            comingFrom(sheet, theirs, ours).statusCode(422).body("errors.pointer", contains("/indicators/0/definedBy"));
            comingFrom(sheet, ours, ours).statusCode(200);
            use(People.EDITOR, ours).body("draftSheets", equalTo(1)).body("approvedSheets", equalTo(0));
            use(People.NEXT_DOOR, theirs).body("draftSheets", equalTo(0));

            approve(budgetService, it, sheet);
            // Approved, and not in force before the budget is: nobody else's business yet, and not lost either.
            use(People.EDITOR, ours).body("draftSheets", equalTo(1)).body("approvedSheets", equalTo(0));
            use(People.NEXT_DOOR, theirs).body("draftSheets", equalTo(0)).body("approvedSheets", equalTo(0));
            budgetService.says(it.budget(), it.budgetSubject(), 6, it.approved(1, UUID.fromString(sheet), 4));
            await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> use(People.EDITOR, ours)
                    .body("approvedSheets", equalTo(1))
                    .body("draftSheets", equalTo(0))
                    .body("values.text", contains("≥3人次", "≥40人次"))
                    .body("values.indicators", contains(1, 1)));
        }
    }

    @Test
    void anIndicatorComesFromADefinitionThatIsForItOnly() {
        String retired =
                propose(People.EDITOR, OURS, definition(name())).extract().path("id");
        as(People.EDITOR)
                .body(Map.of("reason", "不再使用"))
                .post(PATH + "/" + retired + "/retirement")
                .then()
                .statusCode(200);
        Map<String, Object> others = Map.of("level", "department", "division", People.DIVISION, "department", "203002");
        String elsewhere =
                propose(People.BUREAU, others, definition(name())).extract().path("id");
        String quality = propose(
                        People.EDITOR, OURS, with(name(), "category", "质量指标", "unit", "%", "typicalValues", List.of()))
                .extract()
                .path("id");
        String events = propose(People.EDITOR, OURS, with(name(), "unit", "场", "typicalValues", List.of()))
                .extract()
                .path("id");
        Tokens both = Tokens.as("both")
                .role("department-editor")
                .department(People.DIVISION + "/" + People.DEPARTMENT, People.DIVISION + "/203002");
        Case it = Case.fresh();
        try (BudgetService budgetService = new BudgetService()) {
            budgetService.says(it.budget(), it.projectSubject(), 1, it.declared(Case.OUTPUT));
            String sheet = sheetOf(it);

            comingFrom(both, sheet, retired, elsewhere)
                    .statusCode(422)
                    .body("type", equalTo("/problems/indicator/definition-unfit"))
                    .body("errors.pointer", contains("/indicators/0/definedBy", "/indicators/1/definedBy"))
                    .body("errors.detail", contains("该指标定义已停用", "该指标定义不适用于本部门"));
            comingFrom(both, sheet, quality, events)
                    .statusCode(422)
                    .body("errors.detail", contains("该指标定义属于“质量指标”，与本项的级次不同", "该指标定义的计量单位是“场”，与指标值不同"));
        }
    }

    /** A sheet with two indicators, each from a definition that has another name. */
    private static ValidatableResponse comingFrom(String sheet, String one, String other) {
        return comingFrom(People.EDITOR, sheet, one, other);
    }

    private static ValidatableResponse comingFrom(Tokens who, String sheet, String one, String other) {
        List<Map<String, Object>> rows = List.of(
                Map.of("dimension", "产出指标", "category", "数量指标", "name", "夜校学员", "target", "≥40人次", "definedBy", one),
                Map.of("dimension", "产出指标", "category", "数量指标", "name", "夜校开课", "target", "≥3人次", "definedBy", other));
        return as(who).header("If-Match", "\"1\"")
                .body(Map.of("objectives", List.of("办好夜校"), "indicators", rows))
                .put("/api/v1/targets/{id}", sheet)
                .then();
    }

    @Test
    void whatIsInForceCountsThroughoutTheDivisionWithItsValues() {
        String name = name();
        String id = propose(People.BUREAU, REGION, definition(name)).extract().path("id");
        Case it = Case.fresh();
        try (BudgetService budgetService = new BudgetService()) {
            budgetService.says(
                    it.budget(),
                    it.projectSubject(),
                    1,
                    it.declared(Case.row("产出指标", "数量指标", name + "指标", "≥250人次", 3)));
            String sheet = sheetOf(it);
            approve(budgetService, it, sheet);
            budgetService.says(it.budget(), it.budgetSubject(), 6, it.approved(1, UUID.fromString(sheet), 3));
            await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> use(People.NEXT_DOOR, id)
                    .body("approvedSheets", equalTo(1))
                    .body("draftSheets", equalTo(0))
                    .body("values[0].text", equalTo("≥250人次"))
                    .body("numbers.unit", equalTo("人次"))
                    .body("numbers.median", equalTo(250)));
        }
    }

    @Test
    void twoWhoProposeTheSameAtOnceDoNotBothFindItFree() {
        String name = name();

        List<Integer> answers = IntStream.range(0, 6)
                .parallel()
                .mapToObj(i ->
                        propose(People.EDITOR, OURS, definition(name)).extract().statusCode())
                .toList();

        assertThat(answers).containsOnlyOnce(201);
        assertThat(new HashSet<>(answers)).containsExactlyInAnyOrder(201, 409);
    }
}
