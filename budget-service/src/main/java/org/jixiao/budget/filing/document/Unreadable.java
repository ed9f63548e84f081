package org.jixiao.budget.filing.document;

import org.jspecify.annotations.Nullable;

/** The file cannot be taken as a filing. The only exception that reading throws. */
public final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Flaw flaw;

    Unreadable(Flaw flaw, @Nullable Throwable cause) {
        super(flaw.slug(), cause);
        this.flaw = flaw;
    }

    public Flaw flaw() {
        return flaw;
    }
}
