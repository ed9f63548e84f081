package org.jixiao.platform.http;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jixiao.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Which state the caller's edit is based on: {@code If-Match}, or what a list of things says of the one whose turn it is. Ask
 * it once the row is locked.
 */
@RequestScoped
public class Precondition {

    /** Said of an operation that asks for it, so that its description does too. In tests an operation that asks without saying so fails. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface Asked {

        /** Whether the request has to say it, as an edit has to. */
        boolean needed() default false;
    }

    private static final Pattern TAGS = Pattern.compile("(?:W/)?\"[^\",]*\"(?:\\s*,\\s*(?:W/)?\"[^\",]*\")*");
    private static final Pattern COMMA = Pattern.compile(",");

    private final HttpHeaders headers;
    private final ResourceInfo operation;

    /** Null unless the request is about a list of things. */
    private Bulk.@Nullable Item item;

    Precondition(HttpHeaders headers, ResourceInfo operation) {
        this.headers = headers;
        this.operation = operation;
    }

    /**
     * For an edit, which has to say it.
     *
     * @throws Missing if the request does not say
     * @throws Failed if that is not the state there is
     */
    public void require(long sequence) {
        if (ifMatch().isEmpty()) {
            throw new Missing();
        }
        honour(sequence);
    }

    /**
     * For a change of state, which may say it. A star means whatever there is; of several tags one has to be the state's (RFC 9110,
     * section 13.1.1).
     *
     * @throws Failed if the request says it and that is not the state there is
     * @throws Refusal if what it says is no tag
     */
    public void honour(long sequence) {
        assert item != null || isDescribed()
                : operation.getResourceMethod() + " does not say that it asks for If-Match";
        String present = tag(sequence);
        ifMatch().filter(stated -> !stated.equals("*")).ifPresent(stated -> {
            if (!TAGS.matcher(stated).matches()) {
                throw Refusal.ofField("/If-Match", "须为 ETag 的值，如 \"3\"", "must be the value of an ETag, as \"3\"");
            }
            if (COMMA.splitAsStream(stated).map(String::strip).noneMatch(present::equals)) {
                throw new Failed(sequence);
            }
        });
    }

    /** From now on it is asked about this one of several. */
    void beOf(Bulk.Item one) {
        item = one;
    }

    private Optional<String> ifMatch() {
        if (item != null) {
            return Optional.ofNullable(item.ifMatch()).map(Precondition::tag);
        }
        return Optional.ofNullable(headers.getHeaderString(HttpHeaders.IF_MATCH))
                .map(String::strip)
                .filter(stated -> !stated.isEmpty());
    }

    private boolean isDescribed() {
        return operation.getResourceMethod().isAnnotationPresent(Asked.class);
    }

    private static String tag(long sequence) {
        return "\"" + sequence + "\"";
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
