package org.jixiao.platform.description;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.jixiao.platform.TestBackend;
import org.junit.jupiter.api.Test;

/** The description of an API says what the platform makes true of it, without a word of the service. */
@QuarkusTest
@WithTestResource(TestBackend.class)
class DescriptionTest {

    private static final String NOTICE = "paths.'/api/v1/notices/{id}'.put";

    @Test
    void anEditNamesTheStateItIsBasedOn() {
        described()
                .body(
                        NOTICE + ".parameters.'$ref'.findAll { it }",
                        containsInAnyOrder(header("AcceptLanguage"), header("IfMatchNeeded")))
                .body(
                        NOTICE + ".responses.keySet()",
                        contains("200", "400", "401", "403", "404", "409", "412", "415", "422", "428"))
                .body("components.parameters.IfMatchNeeded.name", equalTo("If-Match"))
                .body("components.parameters.IfMatchNeeded.required", equalTo(true));
    }

    @Test
    void aChangeOfStateMayNameIt() {
        String approval = "paths.'/api/v1/notices/{id}/approval'.post";

        described()
                .body(
                        approval + ".parameters.'$ref'.findAll { it }",
                        containsInAnyOrder(header("AcceptLanguage"), header("IfMatch")))
                .body(approval + ".responses.keySet()", contains("200", "400", "401", "403", "404", "409", "412"));
    }

    @Test
    void aCreationMayBeRepeated() {
        String creation = "paths.'/api/v1/notices'.post";

        described()
                .body(
                        creation + ".parameters.'$ref'.findAll { it }",
                        containsInAnyOrder(header("AcceptLanguage"), header("IdempotencyKey")))
                .body(
                        creation + ".responses.keySet()",
                        contains("201", "400", "401", "403", "404", "409", "415", "422"))
                .body(creation + ".responses.'201'.headers.Location.'$ref'", equalTo("#/components/headers/Location"))
                .body("components.headers.Location.schema.format", equalTo("uri-reference"))
                .body("components.headers.Location.required", equalTo(true));
    }

    @Test
    void anAnswerSaysWhatAnEditIsToNameAndWhereAListGoesOn() {
        described()
                .body(NOTICE + ".responses.'200'.headers.keySet()", contains("ETag"))
                .body("paths.'/api/v1/notices'.get.responses.'200'.headers.keySet()", contains("Link"))
                .body("components.headers.ETag.required", equalTo(true))
                .body("components.headers.Link.required", not(equalTo(true)));
    }

    @Test
    void everyProblemHasOneShape() {
        described()
                .body(
                        "components.responses.Problem404.content.'application/problem+json'.schema.'$ref'",
                        equalTo("#/components/schemas/Problem"))
                .body(
                        "components.schemas.Problem.properties.keySet()",
                        contains("type", "title", "status", "detail", "instance", "requestId", "errors"))
                .body("components.schemas.Problem.additionalProperties", equalTo(true))
                .body("components.schemas", not(hasKey("HttpProblem")))
                .body(NOTICE + ".responses.'404'.'$ref'", equalTo("#/components/responses/Problem404"));
    }

    @Test
    void whatIsAnsweredIsAlwaysThereAndMayBeNullWhereTheRecordSaysSo() {
        described()
                .body("components.schemas.NoticeView.required", containsInAnyOrder("id", "text", "sequence"))
                .body("components.schemas.NoticeView.properties.text.type", equalTo("string"))
                .body("components.schemas.PageNoticeView.required", containsInAnyOrder("items", "next"))
                .body("components.schemas.PageNoticeView.properties.next.type", contains("string", "null"));
    }

    /** What a record holds of another may be absent as a whole; where it is there, its members may be null one by one. */
    @Test
    void whatIsCalledDifferentlyIsDescribedLikeTheRest() {
        described()
                .body("components.schemas.NoticeReading.required", contains("notice"))
                .body("components.schemas.NoticeReading.properties.reader.type", equalTo("string"))
                .body("components.schemas.NoticeReading.properties.office.type", contains("string", "null"));
    }

    @Test
    void whatIsAskedForHasToBeSaid() {
        described()
                .body("components.schemas.PostNotice.required", contains("text"))
                .body("components.schemas.PostNotice.properties.text.type", equalTo("string"));
    }

    @Test
    void anOperationSaysWhichWordOfTheScopeARoleNeeds() {
        String bulletin = "paths.'/api/v1/notices/bulletins'.post";

        described()
                .body(bulletin + ".'x-scope'", equalTo(Map.of("partner-system", "notices:write")))
                .body(bulletin + ".responses.'403'.description", containsString("notices:write"))
                .body(NOTICE, not(hasKey("x-scope")))
                .body(NOTICE + ".responses.'403'.'$ref'", equalTo("#/components/responses/Problem403"));
    }

    private static String header(String name) {
        return "#/components/parameters/" + name;
    }

    private static ValidatableResponse described() {
        return RestAssured.given().get("/q/openapi?format=json").then().statusCode(200);
    }
}
