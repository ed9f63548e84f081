package org.jixiao.disclosure.lineage;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;
import org.jixiao.budget.contract.Place;
import org.jspecify.annotations.Nullable;

/**
 * The names of a workbook's sheets. They are free words that no check before publication has looked at, and may well be those of a
 * person or of a project that is withheld: only a name is told that the published document says, too, or that says nothing.
 */
final class SheetNames {

    static final String NOT_TOLD = "［不公开］";

    private static final Pattern PLAIN =
            Pattern.compile("(?i)(?:sheet|工作表|附?表|附件)\\s?[\\d一二三四五六七八九十]{1,3}(?:-\\d{1,2})?");

    private final String published;

    private SheetNames(String published) {
        this.published = published;
    }

    static SheetNames of(JsonNode document) {
        return new SheetNames(document.toString());
    }

    @Nullable
    Place told(@Nullable Place place) {
        return place == null || place.sheet() == null || isTold(place.sheet())
                ? place
                : new Place(NOT_TOLD, place.page(), place.line(), place.cell());
    }

    private boolean isTold(String name) {
        return PLAIN.matcher(name).matches() || published.contains(name);
    }
}
