package org.jixiao.disclosure.assembly;

import java.util.List;
import java.util.stream.Stream;
import org.jixiao.platform.problem.Refusal;

/**
 * Why something planned could not be done, as it is kept: enough to word the problem again in either language. What a problem
 * lists besides is not kept; it may hold what must not be public.
 *
 * @param status that a request had got at the time
 * @param slug last part of the problem's type
 * @param arguments of its words
 */
public record Hindrance(int status, String slug, List<String> arguments) {

    public static Hindrance of(Refusal refusal) {
        return new Hindrance(
                refusal.status(),
                refusal.slug(),
                Stream.of(refusal.arguments()).map(String::valueOf).toList());
    }

    Refusal asRefusal() {
        return new Hindered(this);
    }

    private static final class Hindered extends Refusal {

        private static final long serialVersionUID = 1L;

        Hindered(Hindrance kept) {
            super(kept.status(), kept.slug(), kept.arguments().toArray());
        }
    }
}
