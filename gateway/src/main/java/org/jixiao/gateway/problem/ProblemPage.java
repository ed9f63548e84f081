package org.jixiao.gateway.problem;

import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;

/** The page behind a problem type, and what a person in a browser sees instead of a problem body. */
record ProblemPage(
        ProblemType type, Wording zh, Wording en, @Nullable Occurrence occurrence) implements TemplateInstance {

    /** Nothing but its own stylesheet: no script, no picture, no frame, no form. */
    static final String POLICY =
            "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    static ProblemPage of(ProblemType type, @Nullable Occurrence occurrence) {
        return new ProblemPage(type, Wording.of(type, Language.ZH), Wording.of(type, Language.EN), occurrence);
    }

    /** What happened to one request, in both languages. */
    record Occurrence(String zh, String en, String requestId) {}
}
