package org.jixiao.indicator.library;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;

/** How far a definition reaches. */
public enum ScopeLevel {
    @JsonProperty("national")
    NATIONAL("全国"),
    @JsonProperty("region")
    REGION("区域"),
    @JsonProperty("department")
    DEPARTMENT("部门");

    private final String zh;

    ScopeLevel(String zh) {
        this.zh = zh;
    }

    public String zh() {
        return zh;
    }

    String word() {
        return Words.word(this);
    }

    /** By its Chinese name, or the word of the API. */
    public static Optional<ScopeLevel> written(String text) {
        return Words.find(values(), text, level -> level.zh);
    }
}
