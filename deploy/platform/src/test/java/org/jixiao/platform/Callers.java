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

    /** The body of a notice with this text. */
    public static String notice(String text) {
        return "{\"text\":\"" + text + "\"}";
    }
}
