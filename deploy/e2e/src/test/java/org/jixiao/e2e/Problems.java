package org.jixiao.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;

/** What every refusal has to be: a problem with words and with a page behind its type. */
final class Problems {

    private Problems() {}

    static JsonNode isProblem(HttpResponse<String> response, int status, Door citizen) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type"))
                .get()
                .asString()
                .startsWith("application/problem+json");
        JsonNode problem = Door.json(response);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("title").asText()).isNotBlank();
        HttpResponse<String> page =
                citizen.with("Accept", "text/html").get(problem.path("type").asText());
        assertThat(page.statusCode()).as("page of " + problem.path("type")).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).get().asString().startsWith("text/html");
        return problem;
    }

    /** The last word of the type: what the problem is called. */
    static String name(JsonNode problem) {
        String type = problem.path("type").asText();
        return type.substring(type.lastIndexOf('/') + 1);
    }
}
