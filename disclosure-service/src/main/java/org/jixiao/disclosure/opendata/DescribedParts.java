package org.jixiao.disclosure.opendata;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.IndexView;
import org.jixiao.disclosure.opendata.RangeFilter.Ranged;
import org.jixiao.platform.description.DescribedApi;
import org.jixiao.platform.description.MarkedOperations;

/**
 * What {@link Ranged} makes true of an operation, said in the description: a part of the file, or that it has no such part. Comes after
 * what the platform says, so that the description has one order.
 */
@OpenApiFilter(value = OpenApiFilter.RunStage.BUILD, priority = 0)
public class DescribedParts implements OASFilter {

    private static final Map<String, String> ANSWERS = Map.of("206", "Part", "416", "NoSuchPart");

    private final IndexView code;

    /** @param code of the whole service, as it is built */
    public DescribedParts(IndexView code) {
        this.code = code;
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        Components shared = api.getComponents();
        Map<String, APIResponse> named = new TreeMap<>(shared.getResponses());
        named.put("Part", part());
        named.put("NoSuchPart", noSuchPart());
        shared.setResponses(named);
        Set<String> ranged = MarkedOperations.by(Ranged.class, code).keySet();
        api.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> {
                    if (ranged.contains(MarkedOperations.key(method, path))) {
                        Map<String, APIResponse> all =
                                new TreeMap<>(operation.getResponses().getAPIResponses());
                        ANSWERS.forEach((status, name) ->
                                all.put(status, OASFactory.createAPIResponse().ref(name)));
                        operation.getResponses().setAPIResponses(all);
                    }
                }));
    }

    private static APIResponse part() {
        return OASFactory.createAPIResponse()
                .description("The part that Range asks for.")
                .addHeader(RangeFilter.CONTENT_RANGE, contentRange("Which bytes of how many, as bytes 0-99/4711"))
                .content(OASFactory.createContent()
                        .addMediaType(
                                MediaType.WILDCARD, OASFactory.createMediaType().schema(text().format("binary"))));
    }

    private static APIResponse noSuchPart() {
        return DescribedApi.problem("Range asks for nothing that is in the file.")
                .addHeader(RangeFilter.CONTENT_RANGE, contentRange("How many bytes there are, as bytes */4711"));
    }

    private static Header contentRange(String says) {
        return OASFactory.createHeader().description(says).schema(text());
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }
}
