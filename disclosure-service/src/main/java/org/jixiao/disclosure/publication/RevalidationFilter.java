package org.jixiao.disclosure.publication;

import jakarta.ws.rs.NameBinding;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jixiao.platform.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * Lets caches keep what is public for a minute and then ask again, so that a withdrawal is soon seen everywhere. The
 * ETag is strong: the SHA-256 of the bytes answered, which for open data is the SHA-256 they were published with.
 */
@Provider
@RevalidationFilter.Revalidated
public class RevalidationFilter implements ContainerResponseFilter {

    private static final String CACHING = "public, max-age=60, must-revalidate";

    /** On what is the same for everyone. */
    @NameBinding
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.TYPE, ElementType.METHOD})
    public @interface Revalidated {}

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, CACHING);
        String tag = tag(response);
        if (tag == null || response.getStatus() != Response.Status.OK.getStatusCode()) {
            return;
        }
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        if (isKnown(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)) {
            response.setStatusInfo(Response.Status.NOT_MODIFIED);
            response.setEntity(null);
        }
    }

    /** What is written while it is read knows its tag before its bytes. */
    private static @Nullable String tag(ContainerResponseContext response) {
        Object known = response.getHeaders().getFirst(HttpHeaders.ETAG);
        byte[] body = bytes(response.getEntity());
        return known != null ? known.toString() : body == null ? null : '"' + Sha256.of(body) + '"';
    }

    private static byte @Nullable [] bytes(@Nullable Object entity) {
        if (entity instanceof String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        return entity instanceof byte[] bytes ? bytes : null;
    }

    /** A proxy on the way may have weakened the tag, which is as good for a question of reading. */
    private static boolean isKnown(@Nullable String ifNoneMatch, String tag) {
        return ifNoneMatch != null
                && List.of(ifNoneMatch.split(",", -1)).stream()
                        .map(known -> known.strip().replaceFirst("^W/", ""))
                        .anyMatch(known -> known.equals("*") || known.equals(tag));
    }
}
