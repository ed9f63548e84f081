package org.jixiao.gateway.description;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.stream.Collectors;
import org.jixiao.gateway.problem.Problem;
import org.jixiao.gateway.problem.ProblemType;

/** {@code /docs/filings}: the page, and each of its examples as a file. */
@ApplicationScoped
class FilingPages {
    private static final int BEHIND_THE_DOOR = 2;

    private final MadePage page;
    private final Map<String, MadeFile> examples;

    FilingPages() {
        var filings = FilingPage.packaged();
        page = MadePage.of(filings.render());
        examples = filings.examples().stream()
                .collect(Collectors.toUnmodifiableMap(
                        FilingPage.Example::file, example -> MadeFile.of("application/json", example.text())));
    }

    void mount(@Observes Router router) {
        router.get("/docs/filings").order(BEHIND_THE_DOOR).handler(page::send);
        router.get("/docs/filings/:example").order(BEHIND_THE_DOOR).handler(this::example);
    }

    private void example(RoutingContext ctx) {
        var example = examples.get(ctx.pathParam("example"));
        if (example == null) {
            throw Problem.of(ProblemType.NOTHING_HERE, ctx.request().path()).refused();
        }
        example.send(ctx);
    }
}
