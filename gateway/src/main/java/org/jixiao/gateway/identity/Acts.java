package org.jixiao.gateway.identity;

import java.util.List;

/** What callers may do here. */
@FunctionalInterface
public interface Acts {

    /**
     * The operations that the roles of this caller open, with the words of the token where a role alone does not do; by their ids in the
     * description of the API. What they reach, divisions and departments narrow.
     */
    List<String> openTo(Caller caller);
}
