package org.jixiao.platform.description;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.IndexView;
import org.jixiao.platform.http.Precondition;
import org.jixiao.platform.http.RememberedAnswers;
import org.jspecify.annotations.Nullable;

/**
 * What the platform makes true of every operation, said in the description of each service's API: the languages, the headers that are
 * asked for, and the problems, all of one shape. What a service answers beyond that, its own code says.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class DescribedApi implements OASFilter {

    private static final String PROBLEM = "Problem";
    private static final String FIELD = "Field";
    private static final String SCHEMAS = "#/components/schemas/";

    /** Of the library that problems are made with: shapes that none of ours has. */
    private static final List<String> NOT_OURS = List.of("HttpProblem", "HttpValidationProblem");

    /** What is generated where the code says nothing of its own. */
    private static final Set<String> NOTHING_SAID = Set.of("Bad Request", "Not Authorized", "Not Allowed");

    private static final Map<String, String> PROBLEMS = Map.of(
            "400", "What the request says cannot be read or taken; errors points at each field that is wrong.",
            "401", "Not signed in, or with a token that does not hold.",
            "403", "The caller's roles do not permit this.",
            "404", "There is no such thing, or it lies outside the caller's scope.",
            "409", "As things stand this cannot be done; type says why.",
            "410", "It was public and has been taken back.",
            "412", "If-Match names a state that is no longer there.",
            "415", "The body is of a media type that is not taken here.",
            "422", "The Idempotency-Key came with another request, or what is said does not fit; type says which.",
            "428", "If-Match is missing: an edit names the state that it is based on.");

    private final IndexView code;

    /** @param code of the whole service, as it is built */
    public DescribedApi(IndexView code) {
        this.code = code;
    }

    /** What a request may carry whatever it is about, under the name that the description has it by. */
    private enum Header {
        LANGUAGE("AcceptLanguage", HttpHeaders.ACCEPT_LANGUAGE, "Chinese (zh) unless English (en) is asked for"),
        KEY("IdempotencyKey", RememberedAnswers.HEADER, "Repeats a creation without a second effect"),
        STATE("IfMatch", HttpHeaders.IF_MATCH, "ETag of the state that the caller saw"),
        STATE_NEEDED("IfMatchNeeded", HttpHeaders.IF_MATCH, "ETag of the state that the edit is based on");

        private final String known;
        private final String written;
        private final String says;

        Header(String known, String written, String says) {
            this.known = known;
            this.written = written;
            this.says = says;
        }

        private Parameter parameter() {
            return OASFactory.createParameter()
                    .name(written)
                    .in(Parameter.In.HEADER)
                    .description(says)
                    .required(this == STATE_NEEDED)
                    .schema(text());
        }
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        Components shared = api.getComponents() == null ? OASFactory.createComponents() : api.getComponents();
        NOT_OURS.forEach(shared::removeSchema);
        shared.addSchema(PROBLEM, shape());
        shared.addSchema(FIELD, field());
        shared.setSchemas(new TreeMap<>(shared.getSchemas()));
        Stream.of(Header.values()).forEach(header -> shared.addParameter(header.known, header.parameter()));
        new TreeMap<>(PROBLEMS).forEach((status, when) -> shared.addResponse(PROBLEM + status, problem(when)));
        api.components(shared);

        Map<String, AnnotationInstance> asking = MarkedOperations.by(Precondition.Asked.class, code);
        Set<String> repeatable =
                MarkedOperations.by(RememberedAnswers.Idempotent.class, code).keySet();
        Map<String, AnnotationInstance> refusing = MarkedOperations.by(AlsoRefuses.class, code);
        api.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> {
                    String key = MarkedOperations.key(method, path);
                    AnnotationInstance asks = asking.get(key);
                    boolean again = repeatable.contains(key)
                            || parameters(operation).stream().anyMatch(one -> Header.KEY.written.equals(one.getName()));
                    take(operation, Header.LANGUAGE);
                    if (asks != null) {
                        take(operation, isNeeded(asks) ? Header.STATE_NEEDED : Header.STATE);
                    }
                    if (again) {
                        take(operation, Header.KEY);
                    }
                    AnnotationInstance refusal = refusing.get(key);
                    if (refusal != null) {
                        operation
                                .getResponses()
                                .addAPIResponse(said(refusal, "status"), problem(said(refusal, "when")));
                    }
                    answer(path, method, operation, asks, again);
                }));
    }

    private static String said(AnnotationInstance mark, String member) {
        return mark.value(member).asString();
    }

    /** A refusal in the one shape that they have. @param when in words */
    public static APIResponse problem(String when) {
        return OASFactory.createAPIResponse()
                .description(when)
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref(SCHEMAS + PROBLEM))));
    }

    /** @param asks what is said of its asking for {@code If-Match}; null where it does not */
    private static void answer(
            String path,
            PathItem.HttpMethod method,
            Operation operation,
            @Nullable AnnotationInstance asks,
            boolean repeatable) {
        boolean ofSomething = path.contains("{");
        boolean reads = method == PathItem.HttpMethod.GET || method == PathItem.HttpMethod.HEAD;
        APIResponses responses = operation.getResponses();
        Map<String, APIResponse> all = new TreeMap<>(responses.getAPIResponses());
        note(all, "400", operation.getRequestBody() != null || asks != null || isNarrowed(operation));
        // A creation names where it belongs.
        note(all, "404", ofSomething || repeatable);
        note(all, "409", !reads && (ofSomething || repeatable));
        note(all, "412", asks != null);
        note(all, "415", operation.getRequestBody() != null);
        note(all, "422", repeatable || operation.getRequestBody() != null && asks != null && isNeeded(asks));
        note(all, "428", asks != null && isNeeded(asks));
        all.replaceAll((status, said) -> PROBLEMS.containsKey(status) ? inOneShape(status, said) : said);
        Stream.of("201", "202")
                .map(all::get)
                .flatMap(Stream::ofNullable)
                .filter(made -> made.getDescription() == null)
                .forEach(made -> made.setDescription("Created"));
        responses.setAPIResponses(all);
    }

    private static void note(Map<String, APIResponse> all, String status, boolean answered) {
        if (answered) {
            all.putIfAbsent(status, OASFactory.createAPIResponse());
        }
    }

    /** What the code says of its own stays. */
    private static APIResponse inOneShape(String status, APIResponse said) {
        String own = said.getDescription();
        return own == null || NOTHING_SAID.contains(own)
                ? OASFactory.createAPIResponse().ref(PROBLEM + status)
                : problem(own);
    }

    private static boolean isNarrowed(Operation operation) {
        return parameters(operation).stream().anyMatch(one -> one.getIn() == Parameter.In.QUERY);
    }

    private static void take(Operation operation, Header header) {
        List<Parameter> others = parameters(operation).stream()
                .filter(one -> !header.written.equals(one.getName()))
                .toList();
        operation.setParameters(Stream.concat(
                        others.stream(), Stream.of(OASFactory.createParameter().ref(header.known)))
                .toList());
    }

    private static List<Parameter> parameters(Operation operation) {
        return operation.getParameters() == null ? List.of() : operation.getParameters();
    }

    private static boolean isNeeded(AnnotationInstance asks) {
        return asks.value("needed") != null && asks.value("needed").asBoolean();
    }

    private static Schema shape() {
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description("Why a request was refused (RFC 9457), in the language asked for.")
                .addProperty("type", text().format("uri-reference").description("A path with a page behind it"))
                .addProperty("title", text())
                .addProperty(
                        "status",
                        OASFactory.createSchema().addType(SchemaType.INTEGER).format("int32"))
                .addProperty("detail", text())
                .addProperty("instance", text().format("uri-reference"))
                .addProperty(
                        "requestId",
                        text().description("By which the request is found in the logs, where the gateway answers"))
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .addType(SchemaType.ARRAY)
                                .items(OASFactory.createSchema().ref(SCHEMAS + FIELD)))
                // Such as what is missing or whom it concerns: each type of problem has its own.
                .additionalPropertiesSchema(OASFactory.createSchema().booleanSchema(true))
                .required(List.of("type", "title", "status"));
    }

    /** One thing that is wrong in a request. */
    private static Schema field() {
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .addProperty("pointer", text().description("JSON pointer into the request; a parameter by its name"))
                .addProperty("detail", text())
                .required(List.of("pointer", "detail"));
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }
}
