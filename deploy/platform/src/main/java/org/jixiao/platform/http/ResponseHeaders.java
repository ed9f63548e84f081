package org.jixiao.platform.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Objects;

/** What an answer says of itself in its headers: the write counter as ETag, the next piece of a list as Link, where a
 * new thing stands as a path. */
@Provider
public class ResponseHeaders implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        Object entity = response.getEntity();
        URI location = response.getLocation();
        URI here = request.getUriInfo().getBaseUri();
        if (location != null && Objects.equals(location.getRawAuthority(), here.getRawAuthority())) {
            response.getHeaders().putSingle(HttpHeaders.LOCATION, withoutHost(location));
        }
        if (entity instanceof Versioned versioned && !response.getHeaders().containsKey(HttpHeaders.ETAG)) {
            response.getHeaders().putSingle(HttpHeaders.ETAG, "\"" + versioned.sequence() + "\"");
        }
        if (entity instanceof Page<?> page && page.next() != null) {
            response.getHeaders().putSingle(HttpHeaders.LINK, "<" + page.next() + ">; rel=\"next\"");
        }
    }

    /** A service stands behind a gateway and does not know the name it is called by. */
    private static String withoutHost(URI location) {
        String query = location.getRawQuery();
        return query == null ? location.getRawPath() : location.getRawPath() + "?" + query;
    }
}
