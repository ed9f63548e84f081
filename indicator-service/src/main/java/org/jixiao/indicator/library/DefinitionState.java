package org.jixiao.indicator.library;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;

/** Where a definition is in its life. */
public enum DefinitionState {
    @JsonProperty("proposed")
    PROPOSED("拟议"),
    @JsonProperty("in-force")
    IN_FORCE("启用"),
    /** Also one that was proposed and not taken. */
    @JsonProperty("retired")
    RETIRED("停用");

    private final String zh;

    DefinitionState(String zh) {
        this.zh = zh;
    }

    public String zh() {
        return zh;
    }

    public String word() {
        return Words.word(this);
    }

    /** By its Chinese name, or the word of the API. */
    public static Optional<DefinitionState> written(String text) {
        return Words.find(values(), text, state -> state.zh);
    }
}
