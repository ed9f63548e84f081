package org.jixiao.platform.http;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import org.jixiao.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Which state the caller's edit is based on ({@code If-Match}). Ask it once the row is locked. */
@RequestScoped
public class Precondition {

    private final HttpHeaders headers;

    Precondition(HttpHeaders headers) {
        this.headers = headers;
    }

    /**
     * @throws Missing if the request does not say
     * @throws Failed if that is not the state there is
     */
    public void require(long sequence) {
        String ifMatch = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new Missing();
        }
        if (!matches(ifMatch, sequence)) {
            throw new Failed(sequence);
        }
    }

    private static boolean matches(@Nullable String ifMatch, long sequence) {
        return ("\"" + sequence + "\"").equals(ifMatch == null ? null : ifMatch.strip());
    }

    /** 428: the edit does not say what it is based on. */
    public static final class Missing extends Refusal {

        Missing() {
            super(428, "precondition-missing");
        }
    }

    /** 412: the edit is based on a state that is no longer there. */
    public static final class Failed extends Refusal {

        Failed(long sequence) {
            super(412, "precondition-failed", Long.toString(sequence));
        }
    }
}
