package org.jixiao.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SchemaContractTest {

    record Amount(@JsonValue BigDecimal yuan) {}

    record Year(@JsonValue int value) {}

    enum Kind {
        @JsonProperty("key")
        KEY,
        @JsonProperty("other")
        OTHER
    }

    record Part(String name, @Nullable Amount amount) {}

    record ThingDeclared(
            UUID id,
            Amount total,
            Year year,
            LocalDate on,
            Instant at,
            Kind kind,
            @Nullable String note,
            List<Part> parts,
            @Nullable Part main) {}

    private static final ObjectMapper JSON = new ObjectMapper();
    private final JsonNode schema = new EventSchemas().of(ThingDeclared.class);

    @Test
    void valueTypesAreWhatJacksonWrites() {
        JsonNode properties = definition("ThingDeclared").path("properties");

        assertThat(properties.path("id")).isEqualTo(json("{'type':'string','format':'uuid'}"));
        assertThat(properties.path("total")).isEqualTo(json("{'type':'number'}"));
        assertThat(properties.path("year")).isEqualTo(json("{'type':'integer'}"));
        assertThat(properties.path("on")).isEqualTo(json("{'type':'string','format':'date'}"));
        assertThat(properties.path("at")).isEqualTo(json("{'type':'string','format':'date-time'}"));
        assertThat(definition("Kind")).isEqualTo(json("{'type':'string','enum':['key','other']}"));
        assertThat(properties.path("note")).isEqualTo(json("{'type':['string','null']}"));
        assertThat(properties.path("parts")).isEqualTo(json("{'type':'array','items':{'$ref':'#/$defs/Part'}}"));
    }

    @Test
    void whatIsNotNullableIsRequired() {
        assertThat(definition("ThingDeclared").path("required"))
                .map(JsonNode::asText)
                .containsExactlyInAnyOrder("id", "total", "year", "on", "at", "kind", "parts");
        assertThat(definition("Part").path("required")).map(JsonNode::asText).containsExactly("name");
    }

    @Test
    void anOptionalPropertyAndAnotherEnumValueOnlyAdd() {
        JsonNode before = json("{'type':'object','properties':{'a':{'type':'string','enum':['x']}},'required':['a']}");
        JsonNode after = json(
                "{'type':'object','properties':{'a':{'type':'string','enum':['x','y']},'b':{'type':'number'}},'required':['a']}");

        assertThat(SchemaChanges.breaking(before, after)).isEmpty();
    }

    @Test
    void aRemovedARetypedAndANewlyRequiredPropertyBreak() {
        JsonNode before = json("{'properties':{'gone':{'type':'string'},'deep':{'$ref':'#/$defs/Deep'}},"
                + "'$defs':{'Deep':{'type':'object','properties':{'typed':{'type':'string'}}}}}");
        JsonNode after = json("{'properties':{'deep':{'$ref':'#/$defs/Deep'},'fresh':{'type':'string'}},"
                + "'required':['fresh'],"
                + "'$defs':{'Deep':{'type':'object','properties':{'typed':{'type':'number'}}}}}");

        assertThat(SchemaChanges.breaking(before, after))
                .containsExactlyInAnyOrder(
                        "/gone was removed", "/deep/typed changed its type", "/fresh is newly required");
    }

    @Test
    void anEventNamesItsFile() {
        assertThat(SchemaContract.fileName(ThingDeclared.class)).isEqualTo("thing-declared.v1.json");
    }

    private JsonNode definition(String name) {
        JsonNode definition = schema.path("$defs").path(name);
        return definition.isMissingNode() ? schema : definition;
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text.replace('\'', '"'));
        } catch (Exception e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
