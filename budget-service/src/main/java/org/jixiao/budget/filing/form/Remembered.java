package org.jixiao.budget.filing.form;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What the cells of forms were found to be, by what is written in them: the readers of a form ask one after the other, and forms
 * say the same again and again. Holds a few thousand short texts and begins anew when it is full, so that no document makes it
 * grow; a long text is no label, and is looked at each time.
 *
 * @param <V> what is found, the same for the same text whoever asks
 */
final class Remembered<V> {

    static final int MOST = 4_096;

    private final Map<String, V> found = new ConcurrentHashMap<>();
    private final Function<String, V> finding;

    Remembered(Function<String, V> finding) {
        this.finding = finding;
    }

    V of(String written) {
        if (written.length() > LabelText.LONGEST) {
            return finding.apply(written);
        }
        V known = found.get(written);
        if (known != null) {
            return known;
        }
        V now = finding.apply(written);
        if (found.size() >= MOST) {
            found.clear();
        }
        found.put(written, now);
        return now;
    }

    /** How many texts it holds. */
    int size() {
        return found.size();
    }
}
