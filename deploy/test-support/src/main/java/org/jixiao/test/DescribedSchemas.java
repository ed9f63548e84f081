package org.jixiao.test;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.NonValidationKeyword;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.resource.InputStreamSource;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The schemas of one description of an API (OpenAPI 3.1), each compiled once. They are taken at their word: an object has the members that are told of it and no
 * others, unless it says {@code additionalProperties} itself; a format is to hold.
 */
public final class DescribedSchemas {

    private static final String ADDRESS = "https://description.jixiao.example/openapi.json";
    private static final String OPEN = "additionalProperties";

    private final SchemaValidatorsConfig asSaid = SchemaValidatorsConfig.builder()
            .pathType(PathType.JSON_POINTER)
            .formatAssertionsEnabled(true)
            .build();
    private final JsonSchemaFactory factory;
    private final Map<JsonPointer, JsonSchema> compiled = new ConcurrentHashMap<>();

    public DescribedSchemas(JsonNode description) {
        byte[] closed = closed(description.deepCopy()).toString().getBytes(StandardCharsets.UTF_8);
        InputStreamSource source = () -> new ByteArrayInputStream(closed);
        this.factory =
                JsonSchemaFactory.getInstance(VersionFlag.V202012, builder -> builder.metaSchema(dialect(description))
                        .schemaLoaders(loaders ->
                                loaders.add(address -> address.toString().equals(ADDRESS) ? source : null)));
    }

    /** What is wrong with a value, each fault with a pointer into it. @param schema where in the description it stands */
    public List<String> faults(JsonPointer schema, JsonNode value) {
        return compiled
                .computeIfAbsent(schema, at -> factory.getSchema(SchemaLocation.of(ADDRESS + "#" + at), asSaid))
                .validate(value)
                .stream()
                .map(fault -> "at \"" + fault.getInstanceLocation() + "\" " + fault.getError())
                .sorted()
                .toList();
    }

    /** The members of the description around the schemas are no keywords, and nothing to be warned of. */
    private static JsonMetaSchema dialect(JsonNode description) {
        JsonMetaSchema.Builder dialect = JsonMetaSchema.builder(JsonMetaSchema.getV202012());
        description.fieldNames().forEachRemaining(name -> dialect.keyword(new NonValidationKeyword(name)));
        return dialect.build();
    }

    private static JsonNode closed(JsonNode node) {
        if (node.has("allOf")) {
            throw new IllegalStateException("allOf cannot be closed member by member: " + node);
        }
        node.forEach(DescribedSchemas::closed);
        if (node instanceof ObjectNode object && isObject(object.get("type")) && !object.has(OPEN)) {
            object.put(OPEN, false);
        }
        return node;
    }

    /** Also where it may be null instead. A member called "type" has a schema there, which is no text. */
    private static boolean isObject(@Nullable JsonNode type) {
        return type != null
                && (type.asText().equals("object")
                        || type.isArray()
                                && type.valueStream()
                                        .anyMatch(one -> one.asText().equals("object")));
    }
}
