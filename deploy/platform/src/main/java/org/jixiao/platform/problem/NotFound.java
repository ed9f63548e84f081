package org.jixiao.platform.problem;

/** There is no such thing, or it lies outside the caller's scope: one must not be told from the other. */
public final class NotFound extends Refusal {

    public NotFound() {
        super(404, "not-found");
    }
}
