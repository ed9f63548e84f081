package org.jixiao.platform.description;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jixiao.platform.http.Versioned;

/**
 * What goes along with an answer: the state of what it shows, for an edit to name; where a list goes on; where something new stands.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class DescribedHeaders implements OASFilter {

    private static final DotName VERSIONED = DotName.createSimple(Versioned.class);
    private static final String CREATED = "201";
    private static final String BEGUN = "202";

    private final IndexView code;

    /** @param code of the whole service, as it is built */
    public DescribedHeaders(IndexView code) {
        this.code = code;
    }

    private enum Told {
        STATE(HttpHeaders.ETAG, "The state that is shown; an edit of it names this in If-Match", true),
        NEXT(HttpHeaders.LINK, "Where the list goes on, as rel=\"next\"; not with its last page", false),
        PLACE(HttpHeaders.LOCATION, "The path where it stands", true);

        private final String written;
        private final String says;
        private final boolean isAlwaysThere;

        Told(String written, String says, boolean isAlwaysThere) {
            this.written = written;
            this.says = says;
            this.isAlwaysThere = isAlwaysThere;
        }

        private Header header() {
            Schema text = OASFactory.createSchema().addType(SchemaType.STRING);
            return OASFactory.createHeader()
                    .description(says)
                    .required(isAlwaysThere)
                    .schema(this == PLACE ? text.format("uri-reference") : text);
        }

        private void with(APIResponse answer) {
            answer.addHeader(written, OASFactory.createHeader().ref(written));
        }
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        Components shared = api.getComponents();
        Stream.of(Told.values()).forEach(told -> shared.addHeader(told.written, told.header()));
        Set<String> versioned = code.getKnownClasses().stream()
                .filter(one -> one.interfaceNames().contains(VERSIONED))
                .map(DescribedMembers::name)
                .collect(Collectors.toSet());
        api.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .flatMap(operation -> new TreeMap<>(operation.getResponses().getAPIResponses()).entrySet().stream())
                .filter(answer -> answer.getKey().startsWith("2"))
                .forEach(answer -> tell(answer, versioned));
    }

    private static void tell(Map.Entry<String, APIResponse> answered, Set<String> versioned) {
        APIResponse answer = answered.getValue();
        String shown = shown(answer).orElse("");
        if (versioned.contains(shown)) {
            Told.STATE.with(answer);
        }
        if (shown.startsWith("Page")) {
            Told.NEXT.with(answer);
        }
        if (Set.of(CREATED, BEGUN).contains(answered.getKey())) {
            Told.PLACE.with(answer);
        }
    }

    /** The schema of the JSON that it holds. */
    private static Optional<String> shown(APIResponse answer) {
        return Optional.ofNullable(answer.getContent())
                .map(content -> content.getMediaType("application/json"))
                .map(MediaType::getSchema)
                .map(Schema::getRef)
                .map(reference -> reference.substring(reference.lastIndexOf('/') + 1));
    }
}
