package org.jixiao.disclosure.site;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells every template how its page is being read, so that no resource has to. */
@ApplicationScoped
public class Readings {

    private static final String LANGUAGE = "lang";

    /** Whatever else stands in an address does not make another page of it. */
    private static final Set<String> MEANT = Set.of("q", "division", "year", "in", "page", "a", "b");

    private final CurrentVertxRequest request;
    private final String site;

    Readings(CurrentVertxRequest request, SiteConfig config) {
        this.request = request;
        this.site = config.address();
    }

    void configure(@Observes EngineBuilder engine) {
        engine.addTemplateInstanceInitializer(template -> template.setAttribute("reading", current()));
    }

    public Reading current() {
        RoutingContext asked = asked();
        if (asked == null) {
            return Reading.UNASKED;
        }
        Map<String, String> parameters = asked.queryParams().entries().stream()
                .filter(each ->
                        MEANT.contains(each.getKey()) && !each.getValue().isBlank())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));
        String language = asked.queryParams().get(LANGUAGE);
        return new Reading(
                Reading.Language.asked(language == null ? "" : language),
                asked.request().path().replaceFirst("^[/\\\\]+", "/"), // two slashes would name another site
                parameters,
                site);
    }

    private @Nullable RoutingContext asked() {
        return Arc.container().requestContext().isActive() ? request.getCurrent() : null;
    }
}
