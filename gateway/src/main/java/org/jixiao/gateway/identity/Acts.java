package org.jixiao.gateway.identity;

import java.util.List;

/** What callers may do here. */
@FunctionalInterface
public interface Acts {

    /** The operations that are open to this caller, by their ids in the description of the API. What they reach, the scope narrows. */
    List<String> openTo(Caller caller);
}
