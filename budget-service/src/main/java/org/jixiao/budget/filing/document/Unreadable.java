package org.jixiao.budget.filing.document;

/** The file cannot be taken as a filing. The only exception that reading throws. */
public final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Refusal refusal;

    Unreadable(Refusal refusal) {
        super(refusal.detail().en());
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
