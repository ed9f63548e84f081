package org.jixiao.gateway.route;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.jixiao.gateway.RawHttp;
import org.jixiao.gateway.Staged;
import org.jixiao.gateway.Tokens;
import org.jixiao.test.LogBook;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HandoverTest {

    @Test
    void of_a_short_answer_that_breaks_off_nothing_is_given() {
        given().get("/data/torn")
                .then()
                .statusCode(503)
                .header("Retry-After", "5")
                .body("type", equalTo("/problems/gateway/service-away"));
    }

    @Test
    void a_short_answer_that_stalls_is_504() {
        given().auth()
                .oauth2(Tokens.withRoles("department-editor"))
                .get("/api/v1/budgets/stalled")
                .then()
                .statusCode(504)
                .body("type", equalTo("/problems/gateway/service-slow"));
    }

    @Test
    void a_long_answer_that_breaks_off_is_seen_to_be_torn_and_told_to_operators() {
        var staged = Staged.somewhere().breaksOffAfter(0, Map.of("Content-Type", "text/plain"), "half of");

        try (var log = LogBook.of("org.jixiao")) {
            assertThat(RawHttp.get(staged.path())).contains("half of").doesNotEndWith("0\r\n\r\n");

            assertThat(log.lines()).anyMatch(line -> line.contains("breaks off") && line.contains("disclosure"));
        }
    }

    @Test
    void a_long_answer_that_stalls_is_seen_to_be_torn() {
        var staged = Staged.somewhere().stallsAfter(Map.of("Content-Type", "text/plain"), "half of");

        assertThat(RawHttp.get(staged.path())).contains("half of").doesNotEndWith("0\r\n\r\n");
    }

    @Test
    void an_answer_without_a_length_comes_in_pieces_and_ends() {
        var staged = Staged.somewhere().answersInChunks(Map.of("Content-Type", "text/plain"), "绩效");

        assertThat(RawHttp.get(staged.path()))
                .containsIgnoringCase("Transfer-Encoding: chunked")
                .contains("绩效")
                .endsWith("0\r\n\r\n");
    }

    @Test
    void before_there_were_pieces_the_end_of_the_connection_was_the_end_of_the_answer() {
        var staged = Staged.somewhere().answersInChunks(Map.of("Content-Type", "text/plain"), "绩效");

        for (var keeping : new String[] {"", "Connection: keep-alive\r\n"}) {
            assertThat(RawHttp.exchange("GET %s HTTP/1.0\r\n%s\r\n".formatted(staged.path(), keeping)))
                    .doesNotContainIgnoringCase("Transfer-Encoding")
                    .containsIgnoringCase("Connection: close")
                    .endsWith("\r\n\r\n绩效");
        }
    }

    @Test
    void an_answer_says_when_it_was_given() {
        var staged = Staged.somewhere().answers(200, Map.of("Date", "Fri, 27 Nov 2026 08:00:00 GMT"), "x");

        given().get(staged.path()).then().header("Date", "Fri, 27 Nov 2026 08:00:00 GMT");
        assertThat(given().get("/data").getHeader("Date"))
                .matches("[A-Z][a-z]{2}, \\d\\d [A-Z][a-z]{2} \\d{4} \\d\\d:\\d\\d:\\d\\d GMT");
    }
}
