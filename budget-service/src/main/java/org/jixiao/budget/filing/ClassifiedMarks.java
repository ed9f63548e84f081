package org.jixiao.budget.filing;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;

/** Section {@code classifiedMarks} of a region's profile: words that mark a project as classified wherever they stand. */
record ClassifiedMarks(List<String> words) {

    static final String SECTION = "classifiedMarks";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    ClassifiedMarks {
        words = List.copyOf(words);
    }
}
