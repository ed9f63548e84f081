package org.jixiao.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.greaterThan;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jixiao.platform.TestBackend;
import org.jixiao.test.LogBook;
import org.junit.jupiter.api.Test;

/** An answer that is written while it is read is whole, or looks torn. */
@QuarkusTest
@WithTestResource(TestBackend.class)
class StreamedBodyTest {

    /** The framework alone would end one of some ten as if it were whole. */
    private static final int TIMES = 100;

    private final HttpClient client = HttpClient.newHttpClient();

    @TestHTTPResource("/api/v1/streamed")
    String streamed = "";

    @Test
    void aWholeOneIsReadToItsEnd() throws Exception {
        assertThat(read(-1, "identity").body()).isEqualTo(StreamedResource.PIECE.repeat(StreamedResource.PIECES));
    }

    @Test
    void oneThatBreaksOffNeverLooksWhole() {
        try (LogBook log = LogBook.of("")) {
            for (int i = 0; i < TIMES; i++) {
                assertThatThrownBy(() -> read(150, "identity")).isInstanceOf(IOException.class);
                assertThatThrownBy(() -> read(150, "gzip")).isInstanceOf(IOException.class);
            }
            // A client may ask again by itself where it was told nothing at all.
            assertThat(log.troubles("What comes next cannot be read")).isGreaterThanOrEqualTo(2 * TIMES);
        }
    }

    @Test
    void oneThatBreaksOffBeforeAnythingIsSaidIsAProblem() throws Exception {
        HttpResponse<String> answer = read(1, "identity");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("internal-error").doesNotContain("x".repeat(10));
    }

    @Test
    void whoeverLeavesInTheMiddleIsNoTroubleOfOurs() throws Exception {
        int before = StreamedResource.ENDED.get();
        try (LogBook log = LogBook.of("")) {
            HttpResponse<InputStream> answer = client.send(request(-1, "identity"), BodyHandlers.ofInputStream());
            answer.body().readNBytes(10_000);
            answer.body().close();

            await().untilAtomic(StreamedResource.ENDED, greaterThan(before));
            assertThat(aWholeOneAfterIt()).isEqualTo(200);
            assertThat(log.lines()).noneMatch(line -> line.contains("StreamedResource"));
        }
    }

    private int aWholeOneAfterIt() throws Exception {
        return read(-1, "identity").statusCode();
    }

    private HttpResponse<String> read(int breaksOffAfter, String coding) throws Exception {
        return client.send(request(breaksOffAfter, coding), BodyHandlers.ofString());
    }

    private HttpRequest request(int breaksOffAfter, String coding) {
        return HttpRequest.newBuilder(URI.create(streamed + "?breaksOffAfter=" + breaksOffAfter))
                .header("Accept-Encoding", coding)
                .build();
    }
}
