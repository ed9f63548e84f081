package org.jixiao.platform.description;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.IndexView;
import org.jixiao.platform.access.ScopeWord;

/** Says in the description of an API which of its operations a role alone does not open: {@code x-scope} has the word that it needs. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class DescribedScopeWords implements OASFilter {

    private final IndexView code;

    /** @param code of the whole service, as it is built */
    public DescribedScopeWords(IndexView code) {
        this.code = code;
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        Map<String, AnnotationInstance> asked = MarkedOperations.by(ScopeWord.class, code);
        api.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> {
                    AnnotationInstance said = asked.get(MarkedOperations.key(method, path));
                    if (said != null) {
                        say(
                                operation,
                                said.value("of").asString(),
                                said.value("word").asString());
                    }
                }));
    }

    private static void say(Operation operation, String role, String word) {
        operation.addExtension("x-scope", Map.of(role, word));
        operation
                .getResponses()
                .addAPIResponse(
                        "403",
                        DescribedApi.problem(
                                "The caller's roles do not permit this, or the scope of a %s's token lacks %s; type says which."
                                        .formatted(role, word)));
    }
}
