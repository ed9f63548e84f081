package org.jixiao.budget.filing.form;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jixiao.budget.forms.Labels;

/** Finds the constants of an enum by what labels have been called. */
final class Synonyms {

    private Synonyms() {}

    /** The constants of an enum by each of their synonyms. A synonym that two of them claim stops the start. */
    static <E extends Enum<E>> Map<String, E> of(String prefix, E[] constants) {
        return Arrays.stream(constants)
                .flatMap(constant -> Labels.all(prefix + "." + constant.name()).map(word -> Map.entry(word, constant)))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
