package org.jixiao.disclosure.site.search;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for.
 *
 * @param asked as it was typed
 * @param division null where it is looked for everywhere
 * @param year null where it is looked for in every year
 */
record Question(
        String asked,
        List<String> terms,
        @Nullable String division,
        @Nullable Integer year) {

    /** Nearly every text has nearly every single character. */
    private static final int SHORTEST = 2;

    static Question of(String asked, @Nullable String division, @Nullable Integer year) {
        return new Question(
                asked.strip(), Folding.terms(asked), division == null || division.isBlank() ? null : division, year);
    }

    boolean canBeFound() {
        return terms.stream().anyMatch(term -> term.codePointCount(0, term.length()) >= SHORTEST);
    }

    /** In the order of the statement: pairs of characters, words within, kinds, division, year. */
    Object[] parameters(List<SearchText.Kind> kinds) {
        List<@Nullable Object> parameters = new ArrayList<>();
        String longest = terms.stream()
                .reduce((one, other) -> other.length() > one.length() ? other : one)
                .orElse("");
        parameters.add(longest);
        parameters.add(terms.stream().map(Question::containing).toList());
        parameters.add(kinds.stream().map(Enum::name).toList());
        parameters.add(division);
        parameters.add(division);
        parameters.add(year);
        parameters.add(year);
        return parameters.toArray();
    }

    private static String containing(String term) {
        return "%" + term.replaceAll("([%_\\\\])", "\\\\$1") + "%";
    }
}
