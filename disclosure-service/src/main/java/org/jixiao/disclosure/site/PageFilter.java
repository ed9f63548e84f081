package org.jixiao.disclosure.site;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.NameBinding;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.UUID;
import org.jixiao.disclosure.publication.Editions;
import org.jixiao.disclosure.publication.Tombstone;
import org.jspecify.annotations.Nullable;

/**
 * Lets a page load nothing but what is the site's own, whatever stands in the texts it shows. What is not there, or not
 * any longer, is told on a page, too.
 */
@Provider
@PageFilter.SitePage
public class PageFilter implements ContainerResponseFilter {

    private static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self';"
            + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;

    private final Editions editions;

    PageFilter(Editions editions) {
        this.editions = editions;
    }

    /** On the pages of the site. */
    @NameBinding
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.TYPE, ElementType.METHOD})
    public @interface SitePage {}

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().putSingle("Content-Security-Policy", POLICY);
        response.getHeaders().putSingle("X-Content-Type-Options", "nosniff");
        response.getHeaders().putSingle("Referrer-Policy", "same-origin");
        switch (response.getStatus()) {
            case NOT_FOUND -> tell(response, Pages.missing());
            case GONE -> tell(response, Pages.withdrawn(tombstone(request)));
            default -> {}
        }
    }

    /** Null where the address names no single budget. */
    private @Nullable Tombstone tombstone(ContainerRequestContext request) {
        String budget = request.getUriInfo().getPathParameters().getFirst("budget");
        return budget == null
                ? null
                : editions.tombstone(UUID.fromString(budget)).orElse(null);
    }

    private static void tell(ContainerResponseContext response, TemplateInstance page) {
        response.getHeaders().remove(HttpHeaders.CONTENT_LANGUAGE);
        response.getHeaders().remove(HttpHeaders.VARY);
        response.setEntity(page.render(), new Annotation[0], MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"));
    }
}
