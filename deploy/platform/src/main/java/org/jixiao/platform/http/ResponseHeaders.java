package org.jixiao.platform.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** What an answer says of itself in its headers: the write counter as ETag, the next piece of a list as Link. */
@Provider
public class ResponseHeaders implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        Object entity = response.getEntity();
        if (entity instanceof Versioned versioned && !response.getHeaders().containsKey(HttpHeaders.ETAG)) {
            response.getHeaders().putSingle(HttpHeaders.ETAG, "\"" + versioned.sequence() + "\"");
        }
        if (entity instanceof Page<?> page && page.next() != null) {
            response.getHeaders().putSingle(HttpHeaders.LINK, "<" + page.next() + ">; rel=\"next\"");
        }
    }
}
