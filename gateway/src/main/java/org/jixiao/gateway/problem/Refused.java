package org.jixiao.gateway.problem;

/** The request does not pass. Expected in daily work, so it carries no stack trace. */
public final class Refused extends RuntimeException {
    private final transient Problem problem;

    Refused(Problem problem) {
        super(problem.type().slug(), null, false, false);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
