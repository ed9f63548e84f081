package org.jixiao.indicator.library.suggestion;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jixiao.budget.contract.Bilingual;

/** Why a definition is suggested, or what differs. @param code for programs */
@Schema(name = "SuggestionReason")
public record Reason(Code code, Bilingual words) {

    /** The kinds of reasons. */
    @Schema(name = "SuggestionReasonCode")
    public enum Code {
        @JsonProperty("same-name")
        SAME_NAME,
        @JsonProperty("same-in-other-words")
        SAME_IN_OTHER_WORDS,
        /** The longest name of the library that stands whole in the one filed. */
        @JsonProperty("name-within")
        NAME_WITHIN,
        @JsonProperty("shared-words")
        SHARED_WORDS,
        /** A word of the one means the same as a word of the other. */
        @JsonProperty("similar-words")
        SIMILAR_WORDS,
        /** Alike in characters, without a whole word in common. */
        @JsonProperty("alike")
        ALIKE,
        @JsonProperty("same-category")
        SAME_CATEGORY,
        @JsonProperty("same-dimension")
        SAME_DIMENSION,
        @JsonProperty("other-category")
        OTHER_CATEGORY,
        @JsonProperty("same-unit")
        SAME_UNIT,
        @JsonProperty("other-unit")
        OTHER_UNIT
    }

    static Reason of(Code code, String zh, String en) {
        return new Reason(code, new Bilingual(zh, en));
    }
}
