package org.jixiao.gateway.description.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.NonValidationKeyword;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.resource.InputStreamSource;
import io.vertx.core.json.Json;
import io.vertx.core.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The schemas of a description, taken at their word: no member but those that are told of, unless one says that it takes others. */
final class ExampleSchemas {
    private static final String ADDRESS = "https://description.jixiao.example/openapi.json";
    private static final String OPEN = "additionalProperties";

    private final SchemaValidatorsConfig asSaid =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
    private final JsonSchemaFactory factory;

    ExampleSchemas(JsonObject description) {
        var text = closed(read(description)).toString().getBytes(StandardCharsets.UTF_8);
        InputStreamSource source = () -> new ByteArrayInputStream(text);
        var dialect = JsonMetaSchema.builder(JsonMetaSchema.getV202012());
        description.fieldNames().forEach(name -> dialect.keyword(new NonValidationKeyword(name)));
        factory = JsonSchemaFactory.getInstance(VersionFlag.V202012, builder -> builder.metaSchema(dialect.build())
                .schemaLoaders(
                        loaders -> loaders.add(address -> address.toString().equals(ADDRESS) ? source : null)));
    }

    /** @param schema where it stands, a JSON pointer */
    List<String> faults(String schema, Object value) {
        return factory
                .getSchema(SchemaLocation.of(ADDRESS + "#" + schema), asSaid)
                .validate(Json.encode(value), InputFormat.JSON)
                .stream()
                .map(fault -> fault.getInstanceLocation() + ": " + fault.getError())
                .sorted()
                .toList();
    }

    private static JsonNode read(JsonObject description) {
        try {
            return JsonMapper.builder().build().readTree(description.encode());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static JsonNode closed(JsonNode node) {
        node.forEach(ExampleSchemas::closed);
        var type = node.path("type");
        if (node instanceof ObjectNode object && type.toString().contains("\"object\"") && !object.has(OPEN)) {
            object.put(OPEN, false);
        }
        return node;
    }
}
