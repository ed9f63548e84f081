package org.jixiao.indicator.target.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which indicators are parts (其中) of the one above them. */
public final class Parts {

    private static final String PART = "^[((]?其中";

    /** The whole of each part, by the path of the part. */
    private final Map<String, CheckedIndicator> wholes = new HashMap<>();

    /** @param indicators in the order of the sheet */
    public Parts(List<CheckedIndicator> indicators) {
        CheckedIndicator whole = null;
        for (CheckedIndicator indicator : indicators) {
            if (!Text.finds(PART, indicator.name())) {
                whole = indicator;
            } else if (whole != null && whole.level() == indicator.level()) {
                wholes.put(indicator.path(), whole);
            }
        }
    }

    /** What it is a part of; empty where it stands for itself. */
    public Optional<CheckedIndicator> whole(CheckedIndicator indicator) {
        return Optional.ofNullable(wholes.get(indicator.path()));
    }
}
