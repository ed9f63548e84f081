package org.jixiao.platform.problem;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** The page behind the type of a problem: what it means and what to do, in both languages. */
@Path("problems/{service}")
@PermitAll
public class ProblemPageResource {

    private final Messages messages;
    private final String service;

    ProblemPageResource(Messages messages, @ConfigProperty(name = "jixiao.service") String service) {
        this.messages = messages;
        this.service = service;
    }

    @GET
    @Path("{slug}")
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public String page(@RestPath String service, @RestPath String slug) {
        if (!service.equals(this.service) || !messages.knows(slug)) {
            throw new NotFound();
        }
        return Templates.problem(words(Messages.Language.ZH, slug), words(Messages.Language.EN, slug))
                .render();
    }

    private Words words(Messages.Language language, String slug) {
        return new Words(messages.title(language, slug), messages.action(language, slug));
    }

    /** What a page says in one language. */
    public record Words(String title, String action) {}

    @CheckedTemplate(basePath = "", requireTypeSafeExpressions = true)
    static class Templates {

        private Templates() {}

        static native TemplateInstance problem(Words zh, Words en);
    }
}
