package org.jixiao.budget.filing;

/** Another one has taken the filing up since: nothing may be done about it under this claim any more. */
final class ClaimLost extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ClaimLost(Claim claim) {
        super("another one reads " + claim.filing());
    }
}
