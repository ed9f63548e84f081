package org.jixiao.platform.access;

import jakarta.annotation.Priority;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.stream.Stream;
import org.jixiao.platform.problem.Refusal;

/** Turns those away whose role would open an operation and whose token was not issued for it. */
@Provider
@ScopeWord(of = "", word = "")
@Priority(Priorities.AUTHORIZATION)
public class ScopeWords implements ContainerRequestFilter {

    private final Caller caller;
    private final ResourceInfo operation;

    ScopeWords(Caller caller, ResourceInfo operation) {
        this.caller = caller;
        this.operation = operation;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Method method = operation.getResourceMethod();
        ScopeWord asked = method.getAnnotation(ScopeWord.class);
        boolean opens = caller.may(asked.word())
                || Stream.of(method.getAnnotation(RolesAllowed.class).value())
                        .anyMatch(role -> !role.equals(asked.of()) && caller.is(role));
        if (!opens) {
            throw new Missing(asked.word());
        }
    }

    /** 403: the role would do, the token does not. Told as RFC 6750 has it, too. */
    static final class Missing extends Refusal {

        private final String word;

        Missing(String word) {
            super(403, "scope-word-missing", word);
            this.word = word;
        }

        @Override
        public Map<String, Object> extensions() {
            return Map.of("scope", word);
        }

        @Override
        public Map<String, String> headers() {
            return Map.of(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"insufficient_scope\", scope=\"" + word + "\"");
        }
    }
}
