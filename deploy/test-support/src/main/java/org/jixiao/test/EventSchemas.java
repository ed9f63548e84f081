package org.jixiao.test;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomDefinition.AttributeInclusion;
import com.github.victools.jsonschema.generator.CustomDefinition.DefinitionType;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.generator.impl.PropertySortUtils;
import com.github.victools.jsonschema.module.jackson.JacksonModule;
import com.github.victools.jsonschema.module.jackson.JacksonOption;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * JSON Schemas of event records, as Jackson writes them: what is not {@code @Nullable} is required, unless it was added
 * with a {@code defaultValue} for what was told before; a value type is its {@code @JsonValue}.
 */
final class EventSchemas {

    private static final Map<Class<?>, String> FORMATS = Map.of(
            UUID.class, "uuid",
            LocalDate.class, "date",
            Instant.class, "date-time",
            OffsetDateTime.class, "date-time",
            URI.class, "uri-reference");

    private final SchemaGenerator generator;

    EventSchemas() {
        SchemaGeneratorConfigBuilder builder = new SchemaGeneratorConfigBuilder(
                        SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(Option.DEFINITIONS_FOR_ALL_OBJECTS)
                .with(new JacksonModule(
                        JacksonOption.FLATTENED_ENUMS_FROM_JSONPROPERTY, JacksonOption.FLATTENED_ENUMS_FROM_JSONVALUE));
        builder.forTypesInGeneral()
                .withCustomDefinitionProvider(EventSchemas::value)
                .withPropertySorter(PropertySortUtils.SORT_PROPERTIES_FIELDS_BEFORE_METHODS);
        builder.forFields()
                .withRequiredCheck(field -> !isNullable(field) && !hasDefault(field))
                .withNullableCheck(EventSchemas::isNullable);
        generator = new SchemaGenerator(builder.build());
    }

    JsonNode of(Class<?> event) {
        return generator.generateSchema(event);
    }

    private static boolean isNullable(FieldScope field) {
        AnnotatedType type = field.getRawMember().getAnnotatedType();
        if (field.isFakeContainerItemScope()) {
            return type instanceof AnnotatedParameterizedType container
                    && Arrays.stream(container.getAnnotatedActualTypeArguments())
                            .anyMatch(item -> item.isAnnotationPresent(Nullable.class));
        }
        return type.isAnnotationPresent(Nullable.class);
    }

    private static boolean hasDefault(FieldScope field) {
        JsonProperty property = field.getAnnotationConsideringFieldAndGetter(JsonProperty.class);
        return property != null && !property.defaultValue().isEmpty();
    }

    private static @Nullable CustomDefinition value(ResolvedType type, SchemaGenerationContext context) {
        String format = FORMATS.get(type.getErasedType());
        if (format != null) {
            ObjectNode text = context.getGeneratorConfig().createObjectNode();
            return inline(text.put("type", "string").put("format", format));
        }
        if (type.getErasedType().isEnum()) {
            return null;
        }
        return jsonValue(type.getErasedType())
                .map(value -> context.createDefinition(context.getTypeContext().resolve(value)))
                .map(EventSchemas::inline)
                .orElse(null);
    }

    private static CustomDefinition inline(ObjectNode definition) {
        return new CustomDefinition(definition, DefinitionType.INLINE, AttributeInclusion.NO);
    }

    private static Optional<Type> jsonValue(Class<?> type) {
        return Stream.concat(
                        Arrays.stream(type.getDeclaredMethods())
                                .filter(method -> method.isAnnotationPresent(JsonValue.class))
                                .map(method -> method.getGenericReturnType()),
                        Arrays.stream(type.getDeclaredFields())
                                .filter(field -> field.isAnnotationPresent(JsonValue.class))
                                .map(field -> field.getGenericType()))
                .findFirst();
    }
}
