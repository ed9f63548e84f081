package org.jixiao.budget.forms.sheet;

import java.util.List;

/**
 * What helps to fill in a box: words that show beside it and are no part of the form, and what there is to choose from.
 *
 * @param words empty where none are needed
 * @param choices empty where anything may be written
 */
public record Guide(String words, List<String> choices) {

    public static final Guide NONE = new Guide("", List.of());

    public Guide {
        choices = List.copyOf(choices);
    }

    public static Guide saying(String words) {
        return new Guide(words, List.of());
    }
}
