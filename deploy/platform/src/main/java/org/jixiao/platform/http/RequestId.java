package org.jixiao.platform.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jixiao.platform.Ids;
import org.jspecify.annotations.Nullable;

/** Names each request, so that an answer, the log and the audit trail can be brought together. */
@Provider
@PreMatching
@Priority(1)
public class RequestId implements ContainerRequestFilter, ContainerResponseFilter {

    public static final String HEADER = "X-Request-Id";
    private static final String LOG_KEY = "requestId";
    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    @Override
    public void filter(ContainerRequestContext request) {
        String given = request.getHeaderString(HEADER);
        String id = given != null && WELL_FORMED.matcher(given).matches()
                ? given
                : Ids.next().toString();
        request.setProperty(HEADER, id);
        MDC.put(LOG_KEY, id);
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        Object id = request.getProperty(HEADER);
        if (id != null) {
            response.getHeaders().putSingle(HEADER, id);
        }
        MDC.remove(LOG_KEY);
    }

    /** The id of the request that is being answered; null outside of one. */
    public static @Nullable String current() {
        Object id = MDC.get(LOG_KEY);
        return id == null ? null : id.toString();
    }
}
