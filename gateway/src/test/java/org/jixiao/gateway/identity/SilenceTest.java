package org.jixiao.gateway.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.jixiao.gateway.RawHttp;
import org.jixiao.gateway.Tokens;
import org.jixiao.test.LogBook;
import org.junit.jupiter.api.Test;

/** A token in a log is a key under the mat. */
@QuarkusTest
class SilenceTest {

    @Test
    void a_token_is_never_logged_however_the_request_ends() {
        var good = Tokens.of("discreet", "auditor");
        var tokens = List.of(good, good + "x", Tokens.expired(), Tokens.fromElsewhere(), Tokens.demo());
        try (var log = LogBook.of("")) {
            for (var token : tokens) {
                for (var path : List.of("/api/v1/me", "/api/v1/budgets/drop", "/api/v1/budgets/slow", "/data")) {
                    given().auth().oauth2(token).get(path);
                }
                given().queryParam("access_token", token).get("/data/drop");
                RawHttp.get("/api/v1/../" + token, "Authorization: Bearer " + token, "Content-Length: x");
            }

            assertThat(log.lines()).anyMatch(line -> line.contains("does not answer") && line.contains("budget"));
            for (var token : tokens) {
                var signature = token.substring(token.lastIndexOf('.') + 1, token.lastIndexOf('.') + 20);
                assertThat(log.lines()).noneMatch(line -> line.contains(signature));
            }
        }
    }
}
