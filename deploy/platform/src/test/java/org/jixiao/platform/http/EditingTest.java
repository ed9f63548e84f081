package org.jixiao.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jixiao.platform.Callers;
import org.jixiao.platform.Database;
import org.jixiao.platform.Ids;
import org.jixiao.platform.TestBackend;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Creating once, editing what one has read, and reading page by page. */
@QuarkusTest
@WithTestResource(TestBackend.class)
class EditingTest {

    private final String text = "text " + Ids.next();

    @Inject
    Database database;

    @Test
    void whatIsCreatedHasAnETagAndAPlace() {
        Response created = post(null, text);

        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(created.header("ETag")).isEqualTo("\"1\"");
        assertThat(created.header("Location")).isEqualTo("/api/v1/notices/" + created.path("id"));
        assertThat(created.header("X-Request-Id")).isNotBlank();
    }

    @Test
    void theSameKeyAndRequestGetTheSameAnswerAndOneEffect() {
        String key = Ids.next().toString();

        Response first = post(key, text);
        Response second = post(key, text);

        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(notices()).isEqualTo(1);
    }

    @Test
    void theSameKeyAtTheSameTimeToo() {
        String key = Ids.next().toString();

        List<CompletableFuture<Response>> together = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> post(key, text)))
                .toList();

        assertThat(together.stream().map(CompletableFuture::join).map(Response::asString))
                .hasSize(8)
                .containsOnly(together.get(0).join().asString());
        assertThat(notices()).isEqualTo(1);
    }

    @Test
    void aKeyRepeatsOneRequestOnly() {
        String key = Ids.next().toString();
        post(key, text);

        post(key, text + " changed")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/notice/idempotency-key-reused"));
    }

    @Test
    void aRefusedRequestLeavesItsKeyFree() {
        String key = Ids.next().toString();

        post(key, "locked").then().statusCode(409);
        post(key, text).then().statusCode(201);
    }

    @Test
    void anEditNamesTheStateItIsBasedOn() {
        Response created = post(null, text);
        String place = created.header("Location");

        Callers.editor().body(Callers.notice(text)).put(place).then().statusCode(428);
        Callers.editor()
                .body(Callers.notice(text))
                .header("If-Match", "\"7\"")
                .put(place)
                .then()
                .statusCode(412)
                .body("type", equalTo("/problems/notice/precondition-failed"))
                .body("detail", matchesPattern(".*（当前为 1）。"));
        Callers.editor()
                .body(Callers.notice(text))
                .header("If-Match", created.header("ETag"))
                .put(place)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("sequence", equalTo(2));
    }

    @Test
    void anEditMayBeBasedOnWhateverThereIs() {
        String place = post(null, text).header("Location");

        edit(place, "*").statusCode(200);
        edit(place, "\"1\", \"2\"").statusCode(200);
        edit(place, "W/\"3\"").statusCode(412);
        edit(place, "3").statusCode(400).body("errors.pointer", equalTo(List.of("/If-Match")));
    }

    private ValidatableResponse edit(String place, String ifMatch) {
        return Callers.editor()
                .body(Callers.notice(text))
                .header("If-Match", ifMatch)
                .put(place)
                .then();
    }

    @Test
    void aChangeOfStateMayNameTheStateItIsBasedOn() {
        String approval = post(null, text).header("Location") + "/approval";

        Callers.editor().post(approval).then().statusCode(200);
        Callers.editor().header("If-Match", "\"1\"").post(approval).then().statusCode(200);
        Callers.editor().header("If-Match", "\"7\"").post(approval).then().statusCode(412);
    }

    @Test
    void aListIsReadPieceByPiece() {
        String mark = "100% 单页 & {x} " + Ids.next();
        List<String> all = IntStream.range(0, 5)
                .mapToObj(i -> post(null, mark).<String>path("id"))
                .toList();

        List<String> read = new ArrayList<>();
        Response page =
                Callers.editor().queryParam("q", mark).queryParam("limit", 2).get("/api/v1/notices");
        String next = page.path("next");
        assertThat(next).startsWith("/api/v1/notices?");
        assertThat(page.header("Link")).isEqualTo("<" + next + ">; rel=\"next\"");
        read.addAll(page.path("items.id"));
        while (next != null) {
            page = Callers.editor().urlEncodingEnabled(false).get(next);
            read.addAll(page.path("items.id"));
            next = page.path("next");
        }

        assertThat(read).isEqualTo(all);
        page.then().body("items", hasSize(1)).body("next", nullValue()).header("Link", nullValue());
    }

    @Test
    void aPageHasBounds() {
        Callers.editor()
                .queryParam("limit", 1000)
                .get("/api/v1/notices")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/limit"));
    }

    @Test
    void aRequestIdIsTakenOverIfItIsOne() {
        Callers.editor()
                .header("X-Request-Id", "walk-0001")
                .get("/api/v1/notices")
                .then()
                .header("X-Request-Id", "walk-0001");
        Callers.editor()
                .header("X-Request-Id", "<script>")
                .get("/api/v1/notices")
                .then()
                .header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"));
    }

    private static Response post(@Nullable String key, String text) {
        return (key == null ? Callers.editor() : Callers.editor().header("Idempotency-Key", key))
                .body(Callers.notice(text))
                .post("/api/v1/notices");
    }

    private int notices() {
        return database.query(row -> row.getInt(1), "select count(*) from notice where text = ?", text)
                .get(0);
    }
}
