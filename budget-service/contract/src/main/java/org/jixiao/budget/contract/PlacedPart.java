package org.jixiao.budget.contract;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where one part of a budget or a project stands in the document that it was read from.
 *
 * @param path JSON pointer to the part, from the budget or the project on: {@code /objectives/0}, {@code /tasks/2}; of a
 *     figure to the number itself: {@code /amount}, {@code /funding/1/amount}
 * @param place the line where it begins; of a figure the cell, too
 */
public record PlacedPart(String path, Place place) {

    private static final Pattern WORDS = Pattern.compile("/objectives/\\d+|/tasks/\\d+");

    /** Those of objectives and tasks, and none of figures. */
    static List<PlacedPart> ofWords(List<PlacedPart> parts) {
        return parts.stream()
                .filter(part -> WORDS.matcher(part.path()).matches())
                .toList();
    }

    /** Null where the part is not among them: nobody filed it, or a person has written it since. */
    public static @Nullable Place find(List<PlacedPart> parts, String path) {
        return parts.stream()
                .filter(part -> part.path().equals(path))
                .map(PlacedPart::place)
                .findFirst()
                .orElse(null);
    }
}
