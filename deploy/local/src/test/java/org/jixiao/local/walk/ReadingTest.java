package org.jixiao.local.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ReadingTest {

    @Test
    void theLinesAreToldOnceTheyAreKnown() throws IOException {
        assertThat(Reading.line("opening", json("{\"percent\": 5, \"lines\": null, \"projects\": 0}")))
                .isEqualTo("opening 5 %");
        assertThat(Reading.line(
                        "reading",
                        json("{\"percent\": 40, \"lines\": {\"done\": 157, \"total\": 313}, \"projects\": 2}")))
                .isEqualTo("reading 40 %, 157 of 313 lines, 2 projects");
    }

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text);
    }
}
