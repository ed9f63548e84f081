package org.jixiao.budget.filing;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jixiao.platform.problem.Refusal;

/**
 * Why a filing was refused, as it is kept: enough to word the same problem again in either language.
 *
 * @param status that the request had got, had it waited
 * @param slug last part of the problem's type
 * @param arguments of its words
 * @param extensions further members of the problem
 */
record Rejection(int status, String slug, List<String> arguments, Map<String, Object> extensions) {

    static Rejection of(Refusal refusal) {
        return new Rejection(
                refusal.status(),
                refusal.slug(),
                Stream.of(refusal.arguments()).map(String::valueOf).toList(),
                refusal.extensions());
    }

    Refusal asRefusal() {
        return new FilingRefused(this);
    }

    /** What was said of a filing after its request was answered, said again. */
    private static final class FilingRefused extends Refusal {

        private static final long serialVersionUID = 1L;

        private final transient Map<String, Object> extensions;

        FilingRefused(Rejection kept) {
            super(kept.status(), kept.slug(), kept.arguments().toArray());
            this.extensions = kept.extensions();
        }

        @Override
        public Map<String, Object> extensions() {
            return extensions;
        }
    }
}
