package org.jixiao.budget.budget;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Sets of names as they are kept in a column: sorted, so that the same names always read the same. */
public final class Names {

    private Names() {}

    public static Set<String> union(Collection<String> some, Collection<String> more) {
        SortedSet<String> all = new TreeSet<>(some);
        all.addAll(more);
        return Collections.unmodifiableSortedSet(all);
    }
}
