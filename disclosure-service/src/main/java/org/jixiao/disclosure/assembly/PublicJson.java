package org.jixiao.disclosure.assembly;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * How a public document is written and read: every number exactly as it stands, days and instants as ISO text. Apart
 * from the service's own mapper, so that no setting of that one ever changes a published byte.
 */
public final class PublicJson {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private PublicJson() {}

    public static byte[] bytes(PublicDisclosure document) {
        try {
            return JSON.writeValueAsBytes(document);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no JSON: " + document.id(), e);
        }
    }

    public static PublicDisclosure read(byte[] bytes) {
        try {
            return JSON.readValue(bytes, PublicDisclosure.class);
        } catch (IOException e) {
            throw new UncheckedIOException("published bytes that cannot be read", e);
        }
    }

    public static JsonNode tree(PublicDisclosure document) {
        return JSON.valueToTree(document);
    }

    public static PublicDisclosure document(JsonNode tree) {
        return JSON.convertValue(tree, PublicDisclosure.class);
    }
}
