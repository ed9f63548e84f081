package org.jixiao.platform.http;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A reply about something that has a write counter; the counter becomes its ETag. */
public interface Versioned {

    @JsonProperty
    long sequence();
}
