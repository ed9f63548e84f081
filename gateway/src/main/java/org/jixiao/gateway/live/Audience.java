package org.jixiao.gateway.live;

/** Who may hear of an event: the finance bureau, the department it speaks of as well, or everyone. */
enum Audience {
    BUREAU,
    DEPARTMENT,
    PUBLIC
}
