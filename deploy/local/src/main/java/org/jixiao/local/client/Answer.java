package org.jixiao.local.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Optional;

/** What the API answered. The body is a missing node where there was none. */
public record Answer(int status, JsonNode body, Optional<Duration> retryAfter) {

    public boolean ok() {
        return status >= 200 && status < 300;
    }

    /** A problem in one line, as the API words it. */
    public String problem() {
        StringBuilder line = new StringBuilder()
                .append(status)
                .append(' ')
                .append(body.path("title").asText("no explanation"))
                .append("：")
                .append(body.path("detail").asText());
        body.path("errors").forEach(error -> line.append(' ')
                .append(error.path("pointer").asText())
                .append(' ')
                .append(error.path("detail").asText()));
        body.path("missing").forEach(missing -> line.append(' ').append(missing));
        return line.toString();
    }
}
