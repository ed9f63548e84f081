package org.jixiao.indicator.target.rule;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Words and patterns that are data and no code, from a file beside the class that needs them. */
public final class WordFile {

    private static final ObjectMapper YAML = JsonMapper.builder(new YAMLFactory())
            .findAndAddModules()
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();

    private WordFile() {}

    public static <T> T read(Class<?> beside, String file, TypeReference<T> type) {
        try (InputStream bytes = Objects.requireNonNull(beside.getResourceAsStream(file), file)) {
            return YAML.readValue(bytes, type);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
