package org.jixiao.indicator.value.kind;

import java.util.List;

/** A level of a scale, found in a phrase. @param word by which it was found @param rank 0 is the best */
record Grade(Scale scale, String word, int rank) {

    /** The levels of its scale, best first. */
    List<String> levels() {
        return scale.levels(word);
    }
}
