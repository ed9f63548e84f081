package org.jixiao.indicator.library;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What can be done with a definition. */
public enum DefinitionAct {
    @JsonProperty("edit")
    EDIT,
    @JsonProperty("adopt")
    ADOPT,
    @JsonProperty("retire")
    RETIRE
}
