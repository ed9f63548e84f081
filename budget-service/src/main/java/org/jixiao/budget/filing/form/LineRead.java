package org.jixiao.budget.filing.form;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jixiao.budget.contract.Place;
import org.jspecify.annotations.Nullable;

/**
 * What became of one line of the filed document, or of a cell's share of it.
 *
 * @param into JSON pointer into the reading; null where it holds no content
 * @param text the line verbatim where it was not understood; null elsewhere
 */
public record LineRead(
        Place place,
        Use use,
        @Nullable String into,
        @Nullable String text) {

    /** Everything written in a document is put to exactly one of these uses. */
    public enum Use {
        /** Became a field. */
        @JsonProperty("read")
        READ,
        /** Kept as a paragraph of a section. */
        @JsonProperty("prose")
        PROSE,
        /** A label, a column head or a heading: it says what the others are. */
        @JsonProperty("head")
        HEAD,
        /** Carried by the page and not part of what is said. */
        @JsonProperty("furniture")
        FURNITURE,
        /** Nobody knows. A person has to look. */
        @JsonProperty("not-understood")
        NOT_UNDERSTOOD
    }
}
