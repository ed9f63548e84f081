package org.jixiao.platform;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import org.jixiao.platform.access.Role;
import org.jixiao.test.Tokens;

/** Who calls in these tests. */
public final class Callers {

    private Callers() {}

    public static RequestSpecification editor() {
        return as(Tokens.as("editor").role(Role.DEPARTMENT_EDITOR).department("990101/203001"));
    }

    public static RequestSpecification administrator(String... divisions) {
        return as(Tokens.as("administrator").role(Role.ADMINISTRATOR).division(divisions));
    }

    public static RequestSpecification anonymous() {
        return given().contentType(ContentType.JSON);
    }

    public static RequestSpecification as(Tokens tokens) {
        return given().auth().oauth2(tokens.token()).contentType(ContentType.JSON);
    }

    /** An editor's notice with this text, as part of a request and a trace. @return its id */
    public static String post(String text, String request, String traceparent) {
        return editor().header("X-Request-Id", request)
                .header("traceparent", traceparent)
                .body(notice(text))
                .post("/api/v1/notices")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** The body of a notice with this text. */
    public static String notice(String text) {
        return "{\"text\":\"" + text + "\"}";
    }
}
