package org.jixiao.gateway.live;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.jixiao.gateway.Http2.get;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Promise;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.StreamResetException;
import jakarta.inject.Inject;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jixiao.gateway.Http2;
import org.jixiao.gateway.RawHttp;
import org.jixiao.gateway.Tokens;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two hundred events are remembered here, a heartbeat comes each second, and one client has two streams at most. */
@QuarkusTest
class LiveEventsTest {
    private static Telling service;

    @Inject
    MeterRegistry metrics;

    /** A department that no other test speaks of. */
    private final String department = UUID.randomUUID().toString();

    private final String scope = "990101/" + department;
    private final String editor = Tokens.of("editor-" + department, List.of(), List.of(scope), "department-editor");

    @BeforeAll
    static void begin() {
        service = new Telling();
        var token = Tokens.of("first-of-all", "auditor");
        await().until(() -> {
            try (var listener = Listener.open(token)) {
                return listener.response().statusCode() == 200;
            }
        });
    }

    @AfterAll
    static void end() {
        service.close();
    }

    @Test
    void an_event_reaches_whom_it_concerns_and_nobody_else() throws Exception {
        var finance = Tokens.of("finance-" + department, List.of("990101"), List.of(), "finance-reviewer");
        var other = Tokens.of("other-" + department, List.of(), List.of("990101/elsewhere"), "department-editor");
        try (var here = Listener.open(editor);
                var bureau = Listener.open(finance);
                var elsewhere = Listener.open(other)) {
            var draft = service.tell("budget-events", "department", scope, "{\"name\":\"河道巡查\"}");
            var inner = service.tell("target-events", "bureau", scope, "{}");
            // Key and partition are others each time: between topics there is no order, so each is waited for.
            assertThat(List.of(id(bureau.next()), id(bureau.next()))).containsExactlyInAnyOrder(draft, inner);
            var published = service.tell("disclosure-events", "public", scope, "{\"version\": 1}");

            var first = here.next();
            assertThat(id(first)).isEqualTo(draft);
            assertThat(first.json().getString("department")).isEqualTo(department);
            assertThat(first.data()).doesNotContain("河道巡查");
            assertThat(id(here.next())).isEqualTo(published);
            assertThat(id(bureau.next())).isEqualTo(published);
            var only = elsewhere.next();
            assertThat(id(only)).isEqualTo(published);
            assertThat(only.json().getJsonObject("data").getInteger("version")).isEqualTo(1);
        }
    }

    @Test
    void who_comes_back_gets_what_came_in_between_and_nothing_twice() throws Exception {
        String stopped;
        try (var before = Listener.open(editor)) {
            service.tell("budget-events", "department", scope, "{}");
            before.next();
            stopped = before.lastId();
        }
        var second = service.tell("budget-events", "department", scope, "{}");
        service.tell("budget-events", "department", "990101/elsewhere", "{}");
        var third = service.tell("target-events", "department", scope, "{}");

        try (var again = Listener.resume(editor, stopped)) {
            assertThat(List.of(id(again.next()), id(again.next()))).containsExactlyInAnyOrder(second, third);
            var last = service.tell("budget-events", "department", scope, "{}");
            assertThat(id(again.next())).isEqualTo(last);
        }
    }

    @Test
    void who_comes_back_too_late_is_told_to_load_anew() throws Exception {
        String stopped;
        try (var before = Listener.open(editor)) {
            await().until(() -> !before.lastId().isEmpty());
            stopped = before.lastId();
        }
        for (int i = 0; i < 201; i++) {
            service.tell("budget-events", "bureau", "990109/elsewhere", "{}");
        }
        try (var first = Listener.open(editor)) {
            service.tell("budget-events", "department", scope, "{}");
            first.next();
        }

        try (var again = Listener.resume(editor, stopped);
                var strange = Listener.resume(editor, "anything")) {
            assertThat(again.next().event()).isEqualTo("reset");
            assertThat(strange.next().event()).isEqualTo("reset");
            var next = service.tell("budget-events", "department", scope, "{}");
            assertThat(id(again.next())).isEqualTo(next);
        }
    }

    @Test
    void no_proxy_keeps_it_or_holds_it_back() {
        try (var listener = Listener.open(editor)) {
            var headers = listener.response().headers();
            assertThat(headers.firstValue("Content-Type")).contains("text/event-stream;charset=UTF-8");
            assertThat(headers.firstValue("Cache-Control")).contains("no-store, no-transform");
            assertThat(headers.firstValue("X-Accel-Buffering")).contains("no");
            assertThat(headers.firstValue("Content-Encoding")).isEmpty();
        }
    }

    @Test
    void a_stream_ends_with_its_token() throws Exception {
        var end = Instant.now().plusSeconds(3);

        Listener.open(Tokens.endingAt(end, "auditor")).awaitEnd();

        assertThat(Instant.now()).isBetween(end.minusSeconds(1), end.plusSeconds(10));
    }

    @Test
    void one_client_opens_so_many_and_no_more() {
        try (var one = Listener.open(editor);
                var two = Listener.open(editor)) {
            assertThat(one.response().statusCode()).isEqualTo(200);
            assertThat(two.response().statusCode()).isEqualTo(200);
            given().auth()
                    .oauth2(editor)
                    .get("/api/v1/events")
                    .then()
                    .statusCode(429)
                    .header("Retry-After", "5")
                    .body("type", equalTo("/problems/gateway/too-many-streams"));
        }
        await().untilAsserted(() -> {
            try (var again = Listener.open(editor)) {
                assertThat(again.response().statusCode()).isEqualTo(200);
            }
        });
    }

    @Test
    void nobody_listens_without_a_token() {
        given().get("/api/v1/events").then().statusCode(401);
    }

    @Test
    void who_takes_nothing_is_cut_off_and_costs_nothing() throws Exception {
        var held = "{\"text\":\"" + "x".repeat(8_000) + "\"}";
        try (var socket = new Socket()) {
            socket.setReceiveBufferSize(4_096);
            socket.connect(new InetSocketAddress("127.0.0.1", RawHttp.port()));
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write(("GET /api/v1/events HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " + editor
                                    + "\r\n\r\n")
                            .getBytes(UTF_8));
            socket.getInputStream().read(new byte[1_024]);
            for (int i = 0; i < 1_200; i++) {
                service.tell("disclosure-events", "public", scope, held);
            }

            await().untilAsserted(() -> assertThat(
                            metrics.get("gateway.live.streams").gauge().value())
                    .isZero());
        }
    }

    /** Over HTTP/2 it is one stream of many, whose client is there otherwise. */
    @Test
    void a_stream_that_nobody_reads_is_cut_off_and_its_neighbours_go_on() throws Exception {
        var cut = Promise.<Throwable>promise();
        try (var browser = new Http2()) {
            var stream = get(browser.client()
                    .request(HttpMethod.GET, "/api/v1/events")
                    .map(request -> request.putHeader("Authorization", "Bearer " + editor))
                    .compose(HttpClientRequest::send)
                    .map(HttpClientResponse::pause)
                    .map(response -> response.exceptionHandler(cut::tryComplete)));
            for (int i = 0; i < 100; i++) {
                service.tell("disclosure-events", "public", scope, "{\"text\":\"" + "x".repeat(8_000) + "\"}");
            }

            assertThat(get(cut.future())).isInstanceOf(StreamResetException.class);
            await().untilAsserted(() -> assertThat(
                            metrics.get("gateway.live.streams").gauge().value())
                    .isZero());
            var neighbour =
                    get(browser.client().request(HttpMethod.GET, "/data").compose(HttpClientRequest::send));
            assertThat(neighbour.statusCode()).isEqualTo(200);
            assertThat(neighbour.request().connection())
                    .isSameAs(stream.request().connection());
        }
    }

    private static String id(Listener.Block block) {
        return block.json().getString("id");
    }
}
