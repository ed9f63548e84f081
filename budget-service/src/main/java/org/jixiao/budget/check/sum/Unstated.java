package org.jixiao.budget.check.sum;

import java.util.List;

/** Names of what is not stated, as a sentence can hold them. */
final class Unstated {

    private static final int SHOWN = 5;

    private Unstated() {}

    static String list(List<String> names) {
        String shown = String.join("、", names.subList(0, Math.min(SHOWN, names.size())));
        return names.size() > SHOWN ? shown + "…（" + names.size() + "）" : shown;
    }
}
