package org.jixiao.disclosure.lineage;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jixiao.budget.contract.Place;

/** How a lineage is written and read, apart from the service's own mapper: numbers as they stand, no member that says nothing. */
final class LineageJson {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addMixIn(Place.class, Stated.class)
            .build();

    private LineageJson() {}

    /** Of a place only what its kind of file has. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private interface Stated {}

    static byte[] bytes(Record lineage) {
        try {
            return JSON.writeValueAsBytes(lineage);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no JSON: " + lineage.getClass(), e);
        }
    }

    static Lineage read(byte[] bytes) {
        try {
            return JSON.readValue(bytes, Lineage.class);
        } catch (IOException e) {
            throw new UncheckedIOException("a lineage that cannot be read", e);
        }
    }
}
