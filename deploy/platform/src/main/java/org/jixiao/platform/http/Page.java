package org.jixiao.platform.http;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestQuery;
import org.jixiao.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a list.
 *
 * @param next absolute path of the following piece; null on the last one
 */
public record Page<T>(List<T> items, @Nullable String next) {

    /**
     * @param found what was found, one more than the limit where there is more
     * @param cursor names the last item that was shown
     */
    public static <E, T> Page<T> of(List<E> found, Request asked, Function<E, String> cursor, Function<E, T> view) {
        boolean more = found.size() > asked.limit();
        List<E> shown = more ? found.subList(0, asked.limit()) : found;
        String next = more ? asked.after(cursor.apply(shown.get(shown.size() - 1))) : null;
        return new Page<>(shown.stream().map(view).toList(), next);
    }

    /** Which piece is asked for; a parameter of a resource method with {@code @BeanParam}. */
    public static class Request {

        @RestQuery
        @Nullable
        String cursor;

        @RestQuery
        @DefaultValue("50")
        @Min(1)
        @Max(200)
        int limit;

        @Context
        @Nullable
        UriInfo uri;

        public int limit() {
            return limit;
        }

        /** How many to look for: one more than shown tells whether there is more. */
        public int fetch() {
            return limit + 1;
        }

        /** Names the last item of the piece before; empty for the first piece. */
        public Optional<String> cursor() {
            return Optional.ofNullable(cursor);
        }

        /** @throws Refusal if it is none that this list gave out */
        public <C> Optional<C> cursor(Function<String, C> reading) {
            try {
                return cursor().map(reading);
            } catch (IllegalArgumentException | DateTimeException e) {
                Refusal refusal = Refusal.ofField("/cursor", "不是本列表给出的游标。", "is no cursor of this list");
                refusal.initCause(e);
                throw refusal;
            }
        }

        private String after(String last) {
            if (uri == null) {
                throw new IllegalStateException("not part of a request");
            }
            java.net.URI next =
                    uri.getRequestUriBuilder().replaceQueryParam("cursor", last).build();
            return next.getRawPath() + "?" + next.getRawQuery();
        }
    }
}
