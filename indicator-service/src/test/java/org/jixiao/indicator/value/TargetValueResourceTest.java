package org.jixiao.indicator.value;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.jixiao.test.Backend;
import org.jixiao.test.Tokens;
import org.junit.jupiter.api.Test;

/** What a page is told while somebody types a target, and later what was achieved. */
@QuarkusTest
@WithTestResource(value = Backend.class, initArgs = @ResourceArg(name = "database", value = "indicator"))
class TargetValueResourceTest {

    private static final Tokens CLERK =
            Tokens.as("clerk").role("department-editor").department("990101/203001");

    @Test
    void aTargetIsReadWithItsWordsScaleAndRemarks() {
        ask("有效提升服务水平")
                .body("meaning.kind", equalTo("qualitative"))
                .body("meaning.scale", contains("大幅提升", "明显提升", "有效提升", "有所提升", "未提升"))
                .body("words.zh", equalTo("达到“有效提升服务水平”"))
                .body("attainment", nullValue());

        ask("3600/人/每年 2400/人/每年")
                .body("meaning.parts", hasSize(2))
                .body("words.zh", equalTo("每人每年3600，每人每年2400"))
                .body("remarks", hasSize(2))
                .body("notes.zh", contains("没有写货币单位", "一格里有几个值，中间没有分隔"));
    }

    /** 4,500 bytes in the address. */
    @Test
    void aLongTargetIsReadToo() {
        ask("绩".repeat(500)).body("meaning.kind", notNullValue());
    }

    @Test
    void whatWasAchievedIsComparedWithIt() {
        ask("≥90%", "80%")
                .body("attainment.actual.value", equalTo(80))
                .body("attainment.met", equalTo("no"))
                // 80 / 90
                .body("attainment.degree", equalTo(0.8889f))
                .body("attainment.gap.value", equalTo(-10))
                .body("attainment.gap.unit", equalTo("个百分点"))
                .body("attainment.gap.words.en", equalTo("10 percentage points below the target"))
                .body("attainment.words.zh", equalTo("未达到目标，低于目标10个百分点"))
                .body("attainment.reason", nullValue());
    }

    @Test
    void everyPartHasItsAnswer() {
        ask("省外不少于1次，省内不少于4次", "省外1次，省内3次")
                .body("meaning.parts.subject", contains("省外", "省内"))
                .body("attainment.met", equalTo("no"))
                .body("attainment.parts.met", contains("yes", "no"));
    }

    @Test
    void whatCannotBeToldComesWithItsReason() {
        ask("≥90%", "0.9")
                .body("attainment.met", equalTo("undecided"))
                .body("attainment.degree", nullValue())
                .body("attainment.reason.zh", equalTo("实际完成值与目标的计量单位不一致"));
    }

    @Test
    void aBlankIsNoValueAndNothingIsComparedWithIt() {
        ask("").body("meaning", nullValue());
        ask(" ", "5次").body("meaning", nullValue()).body("attainment", nullValue());
        ask("≥3次", " ").body("meaning.kind", equalTo("bound")).body("attainment", nullValue());
    }

    @Test
    void whatIsTooLongOrOutOfRangeIsAProblemThatNamesTheField() {
        clerk().queryParam("text", "3".repeat(501))
                .get("/api/v1/target-values")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].pointer", equalTo("/text"));
        clerk().queryParam("text", "≥3次")
                .queryParam("actual", "3".repeat(501))
                .get("/api/v1/target-values")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/actual"));
        clerk().queryParam("text", "≥3次")
                .queryParam("fiscalYear", 1900)
                .get("/api/v1/target-values")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/fiscalYear"));
    }

    @Test
    void whatAFormOffersToChooseFromIsListed() {
        clerk().get("/api/v1/comparators")
                .then()
                .statusCode(200)
                .body("items.comparator", contains("ge", "le", "eq", "gt", "lt"))
                .body("items.sign", contains("≥", "≤", "=", ">", "<"))
                .body("items[0].words.zh", equalTo("至少"));
        clerk().get("/api/v1/units")
                .then()
                .statusCode(200)
                .body("items.find { it.unit == '吨' }.is.factor", equalTo(1000))
                .body("items.find { it.unit == '吨' }.same", contains("t"));
        clerk().get("/api/v1/scales")
                .then()
                .statusCode(200)
                .body("items[0].scale", equalTo("grade"))
                .body("items[0].levels.level", contains("优", "良", "中", "低", "差"));
        given().get("/api/v1/scales").then().statusCode(401);
    }

    private static ValidatableResponse ask(String text) {
        return clerk().queryParam("text", text)
                .get("/api/v1/target-values")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse ask(String text, String actual) {
        return clerk().queryParam("text", text)
                .queryParam("actual", actual)
                .get("/api/v1/target-values")
                .then()
                .statusCode(200);
    }

    private static RequestSpecification clerk() {
        return given().auth().oauth2(CLERK.token());
    }
}
