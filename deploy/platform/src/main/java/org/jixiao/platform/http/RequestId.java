package org.jixiao.platform.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import org.jixiao.platform.Ids;
import org.jixiao.platform.trace.Correlation;
import org.jspecify.annotations.Nullable;

/** Names each request and says which trace it is part of, so that an answer, the log, the audit trail and the events can be brought together. */
@Provider
@PreMatching
@Priority(1)
public class RequestId implements ContainerRequestFilter, ContainerResponseFilter {

    public static final String HEADER = "X-Request-Id";

    @Override
    public void filter(ContainerRequestContext request) {
        String trace = request.getHeaderString(Correlation.TRACE_HEADER);
        String given = Correlation.of(request.getHeaderString(HEADER), null).requestId();
        String id = given == null ? Ids.next().toString() : given;
        request.setProperty(HEADER, id);
        Correlation.of(id, trace).begin();
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        Object id = request.getProperty(HEADER);
        if (id != null) {
            response.getHeaders().putSingle(HEADER, id);
        }
        Correlation.end();
    }

    /** The id of the request that is being answered; null outside of one. */
    public static @Nullable String current() {
        return Correlation.current().requestId();
    }
}
