package org.jixiao.disclosure.opendata;

import jakarta.annotation.Priority;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NameBinding;
import jakarta.ws.rs.Priorities;
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
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Answers a part of a file where a part is asked for (RFC 9110, 14), so that a broken download can go on. Comes after the file has
 * its ETag: {@code If-Range} compares with it.
 */
@Provider
@Priority(Priorities.USER - 1000)
@RangeFilter.Ranged
public class RangeFilter implements ContainerResponseFilter {

    static final String CONTENT_RANGE = "Content-Range";

    /** On what can be had in parts. */
    @NameBinding
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.TYPE, ElementType.METHOD})
    public @interface Ranged {}

    /** @throws NoSuchPart where none of what is asked for is in the file */
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() == NoSuchPart.STATUS) {
            // Nothing that is said of a part is kept for who asks for the whole.
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        if (response.getStatus() != Response.Status.OK.getStatusCode()
                || !(response.getEntity() instanceof byte[] whole)) {
            return;
        }
        response.getHeaders().putSingle("Accept-Ranges", "bytes");
        String asked = request.getHeaderString("Range");
        if (asked == null || request.getMethod().equals(HttpMethod.HEAD) || isOutdated(request, response)) {
            return;
        }
        ByteRange.asked(asked, whole.length).ifPresent(range -> {
            if (range.isEmpty()) {
                throw new NoSuchPart(range);
            }
            response.getHeaders().putSingle(CONTENT_RANGE, range.contentRange());
            response.setStatusInfo(Response.Status.PARTIAL_CONTENT);
            response.setEntity(Arrays.copyOfRange(whole, range.first(), range.last() + 1));
        });
    }

    /** Who has a part of another version gets the whole of this one. */
    private static boolean isOutdated(ContainerRequestContext request, ContainerResponseContext response) {
        String known = request.getHeaderString("If-Range");
        return known != null
                && !known.equals(header(response, HttpHeaders.ETAG))
                && !known.equals(header(response, HttpHeaders.LAST_MODIFIED));
    }

    private static @Nullable String header(ContainerResponseContext response, String name) {
        Object value = response.getHeaders().getFirst(name);
        return value == null ? null : value.toString();
    }
}
