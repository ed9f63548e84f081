package org.jixiao.platform.http;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jixiao.platform.access.Caller;

/** Runs inside the transaction of the creation, so that the answer is kept if and only if its effect is. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class IdempotencyInterceptor {

    private static final String HEADER = "Idempotency-Key";

    private final HttpHeaders headers;
    private final Caller caller;
    private final RememberedAnswers answers;

    IdempotencyInterceptor(HttpHeaders headers, Caller caller, RememberedAnswers answers) {
        this.headers = headers;
        this.caller = caller;
        this.answers = answers;
    }

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        String key = headers.getHeaderString(HEADER);
        if (key == null || key.isBlank()) {
            return call.proceed();
        }
        Optional<Response> earlier = answers.claim(caller.subject(), key, call);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        Response answer = (Response) call.proceed();
        answers.remember(caller.subject(), key, answer);
        return answer;
    }
}
