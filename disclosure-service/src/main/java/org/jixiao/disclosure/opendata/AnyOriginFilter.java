package org.jixiao.disclosure.opendata;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/** Lets a page of any origin read the open data, its refusals included. Nothing here knows a cookie or a token. */
@Provider
public class AnyOriginFilter implements ContainerResponseFilter {

    private static final String EXPOSED =
            "ETag, Last-Modified, Link, Content-Disposition, Content-Range, Accept-Ranges";

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getUriInfo().getPath().startsWith("/open-data/")) {
            response.getHeaders().putSingle("Access-Control-Allow-Origin", "*");
            response.getHeaders().putSingle("Access-Control-Expose-Headers", EXPOSED);
        }
    }
}
