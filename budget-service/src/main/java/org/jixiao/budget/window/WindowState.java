package org.jixiao.budget.window;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a department can hand in its budget. */
public enum WindowState {
    @JsonProperty("upcoming")
    UPCOMING,
    @JsonProperty("open")
    OPEN,
    @JsonProperty("closed")
    CLOSED
}
