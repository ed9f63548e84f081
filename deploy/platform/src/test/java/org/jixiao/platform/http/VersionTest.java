package org.jixiao.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jixiao.platform.TestBackend;
import org.junit.jupiter.api.Test;

/** Which version of HTTP a service speaks. */
@QuarkusTest
@WithTestResource(TestBackend.class)
class VersionTest {

    @TestHTTPResource("/q/openapi")
    String description = "";

    @Test
    void aClientThatWouldUpgradeIsAnsweredInWhatItHas() throws Exception {
        HttpClient upgrading =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build();

        HttpResponse<String> answer =
                upgrading.send(HttpRequest.newBuilder(URI.create(description)).build(), BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_1_1);
    }
}
