package org.jixiao.platform.description;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/**
 * What the records of an API say of their members and the description would lose: which may be null, which are always there, and which
 * records are written as the one value that they hold.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class DescribedMembers implements OASFilter {

    private static final String OURS = "org.jixiao.";
    private static final String SCHEMAS = "#/components/schemas/";
    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
    private static final DotName VALUE = DotName.createSimple("com.fasterxml.jackson.annotation.JsonValue");
    private static final DotName UNWRAPPED = DotName.createSimple("com.fasterxml.jackson.annotation.JsonUnwrapped");
    private static final DotName SPELLED = DotName.createSimple("com.fasterxml.jackson.annotation.JsonProperty");
    private static final DotName NAMED =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
    private static final DotName INCLUDED = DotName.createSimple("com.fasterxml.jackson.annotation.JsonInclude");

    private final IndexView code;

    /** @param code of the whole service, as it is built */
    public DescribedMembers(IndexView code) {
        this.code = code;
    }

    /** @param nullable written as null where there is nothing to say @param mayBeAbsent left out there, or with all that it stands among */
    private record Member(boolean nullable, boolean mayBeAbsent) {}

    @Override
    public void filterOpenAPI(OpenAPI api) {
        Map<String, Schema> schemas = api.getComponents().getSchemas();
        Set<String> asked = asked(api, schemas);
        schemas.forEach((name, schema) -> {
            Set<String> names = schema.getProperties() == null
                    ? Set.of()
                    : schema.getProperties().keySet();
            Optional<ClassInfo> written = written(name, names);
            if (names.isEmpty() || written.isEmpty()) {
                return;
            }
            Optional<Schema> value = value(written.get()).map(schema.getProperties()::get);
            if (isText(written.get())) {
                writeAs(schema, OASFactory.createSchema().addType(SchemaType.STRING));
            } else if (value.isPresent()) {
                writeAs(schema, value.get());
            } else {
                describe(schema, members(written.get()), !asked.contains(name));
            }
        });
    }

    /** @param answered whether it is only ever answered, so that every member is there */
    private static void describe(Schema schema, Map<String, Member> members, boolean answered) {
        // A command may hold null where it then is refused for it: whoever asks has to say it.
        List<String> asked = schema.getRequired() == null ? List.of() : schema.getRequired();
        List<String> always = new ArrayList<>();
        Map<String, Schema> properties = new LinkedHashMap<>(schema.getProperties());
        schema.getProperties().forEach((name, property) -> {
            Member member = members.get(name);
            if (member != null && member.nullable() && !asked.contains(name)) {
                properties.put(name, orNull(property));
            }
            if (member != null && !member.mayBeAbsent()) {
                always.add(name);
            }
        });
        schema.setProperties(properties);
        if (answered && !always.isEmpty()) {
            schema.setRequired(always);
        }
    }

    private static Schema orNull(Schema schema) {
        if (schema.getType() == null) {
            return OASFactory.createSchema()
                    .anyOf(List.of(schema, OASFactory.createSchema().addType(SchemaType.NULL)));
        }
        if (schema.getType().contains(SchemaType.NULL)) {
            return schema;
        }
        return schema.addType(SchemaType.NULL);
    }

    private static void writeAs(Schema schema, Schema value) {
        schema.setType(value.getType());
        schema.setFormat(value.getFormat());
        schema.setItems(value.getItems());
        schema.setProperties(null);
        schema.setRequired(null);
    }

    /** The record that a schema is of: the one of this name that has all its members. */
    private Optional<ClassInfo> written(String schema, Set<String> names) {
        String simple = schema.startsWith("Page") && names.equals(Set.of("items", "next")) ? "Page" : schema;
        List<ClassInfo> fitting = code.getKnownClasses().stream()
                .filter(one -> one.isRecord() && one.name().toString().startsWith(OURS))
                .filter(one -> value(one)
                        .map(names::contains)
                        .orElseGet(() -> members(one).keySet().containsAll(names)))
                .toList();
        return sole(fitting, one -> called(one).equals(Optional.of(schema)))
                .or(() -> sole(
                        fitting,
                        one -> called(one).isEmpty() && one.simpleName().equals(simple)));
    }

    private Optional<ClassInfo> sole(List<ClassInfo> records, Predicate<ClassInfo> wanted) {
        List<DotName> found =
                records.stream().filter(wanted).map(ClassInfo::name).distinct().toList();
        return found.size() == 1 ? Optional.ofNullable(code.getClassByName(found.get(0))) : Optional.empty();
    }

    /** By which a class is described. */
    static String name(ClassInfo written) {
        return called(written).orElseGet(written::simpleName);
    }

    /** As which it says it is described; empty where that is its own name. Where two have one name, one of them says another. */
    private static Optional<String> called(ClassInfo written) {
        return Optional.ofNullable(written.declaredAnnotation(NAMED))
                .flatMap(said -> Optional.ofNullable(said.value("name")))
                .map(AnnotationValue::asString);
    }

    /** Of a record that is written as the value it holds: which of its members that is. */
    private static Optional<String> value(ClassInfo written) {
        return written.recordComponents().stream()
                .filter(component -> is(component, written, VALUE))
                .map(RecordComponentInfo::name)
                .findFirst();
    }

    /** Whether it is written as a text that one of its methods makes. */
    private static boolean isText(ClassInfo written) {
        return written.methods().stream()
                .anyMatch(method -> method.hasDeclaredAnnotation(VALUE)
                        && method.parametersCount() == 0
                        && method.returnType().name().equals(DotName.STRING_NAME));
    }

    private Map<String, Member> members(ClassInfo written) {
        Map<String, Member> members = new TreeMap<>();
        boolean sparse = written.hasDeclaredAnnotation(INCLUDED);
        for (RecordComponentInfo component : written.recordComponents()) {
            boolean nullable = component.type().hasAnnotation(NULLABLE);
            ClassInfo inside = is(component, written, UNWRAPPED)
                    ? code.getClassByName(component.type().name())
                    : null;
            if (inside != null) {
                members(inside)
                        .forEach((name, member) ->
                                members.put(name, new Member(member.nullable(), nullable || member.mayBeAbsent())));
            } else {
                boolean mayBeAbsent = sparse || is(component, written, INCLUDED);
                members.put(spelled(component, written), new Member(nullable && !mayBeAbsent, mayBeAbsent));
            }
        }
        return members;
    }

    /** Its own name, or the one it says it is written by. */
    private static String spelled(RecordComponentInfo component, ClassInfo written) {
        return said(component, written, SPELLED)
                .flatMap(said -> Optional.ofNullable(said.value()))
                .map(AnnotationValue::asString)
                .orElse(component.name());
    }

    private static boolean is(RecordComponentInfo component, ClassInfo written, DotName said) {
        return said(component, written, said).isPresent();
    }

    private static Optional<AnnotationInstance> said(RecordComponentInfo component, ClassInfo written, DotName said) {
        return Optional.ofNullable(component.annotation(said))
                .or(() -> Optional.ofNullable(written.field(component.name()))
                        .flatMap(field -> Optional.ofNullable(field.annotation(said))));
    }

    /** What a request may carry, directly or by way of others. */
    private static Set<String> asked(OpenAPI api, Map<String, Schema> schemas) {
        Set<String> asked = new HashSet<>();
        api.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .flatMap(operation -> Stream.ofNullable(operation.getRequestBody()))
                .flatMap(body -> Stream.ofNullable(body.getContent()))
                .map(Content::getMediaTypes)
                .flatMap(types -> types.values().stream())
                .map(MediaType::getSchema)
                .forEach(schema -> collect(schema, schemas, asked));
        return asked;
    }

    private static void collect(@Nullable Schema schema, Map<String, Schema> schemas, Set<String> found) {
        if (schema == null) {
            return;
        }
        if (schema.getRef() != null) {
            String name = schema.getRef().substring(SCHEMAS.length());
            if (found.add(name)) {
                collect(schemas.get(name), schemas, found);
            }
        }
        collect(schema.getItems(), schemas, found);
        collect(schema.getAdditionalPropertiesSchema(), schemas, found);
        Stream.of(schema.getAnyOf(), schema.getAllOf(), schema.getOneOf())
                .flatMap(Stream::ofNullable)
                .flatMap(List::stream)
                .forEach(one -> collect(one, schemas, found));
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(one -> collect(one, schemas, found));
        }
    }
}
