package org.jixiao.e2e.described;

import java.util.List;

/** An answer that the description does not hold for: one of the two is wrong. */
public final class NotAsDescribed extends RuntimeException {

    private static final long serialVersionUID = 1;

    NotAsDescribed(List<String> faults) {
        super(String.join("\n", faults));
    }
}
