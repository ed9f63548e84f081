package org.jixiao.indicator.library.suggestion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jixiao.indicator.library.Definition;
import org.jixiao.indicator.library.wording.Likeness;

/** Puts the definitions in order by how well they fit a row. */
public final class Suggester {

    /** Less than that in common is nothing. */
    private static final int LEAST = 20;

    private static final Comparator<Comparison> ORDER = Comparator.comparingInt(Comparison::points)
            .thenComparing(one -> one.definition().scope().level())
            .thenComparing(one -> Collections.max(one.definition().description().frameworks()))
            .reversed()
            .thenComparing(one -> one.definition().description().name().length())
            .thenComparing(one -> one.definition().id());

    private Suggester() {}

    /**
     * The best first; of equals the one made nearer by, or of a later framework. What frameworks have in different places (成本) comes
     * once, where it fits better. An empty list where nothing is alike.
     *
     * @param candidates what to choose from; they also decide which words of a name tell something
     */
    public static List<Suggested> best(FiledRow row, List<Definition> candidates, int most) {
        Likeness likeness = new Likeness(
                row.name(),
                candidates.stream().map(one -> one.description().name()).toList());
        return candidates.stream()
                .filter(one -> likeness.of(one.description().name()) > 0)
                .map(one -> new Comparison(likeness, row, one))
                .sorted(ORDER)
                .filter(once())
                .map(Comparison::suggested)
                .filter(one -> one.score() >= LEAST)
                .limit(most)
                .toList();
    }

    /** The first of those that are for the same ones and have the same name, and no framework in common. */
    private static Predicate<Comparison> once() {
        Map<Object, List<Definition>> earlier = new HashMap<>();
        return one -> {
            Definition definition = one.definition();
            List<Definition> same = earlier.computeIfAbsent(
                    List.of(definition.scope(), definition.plainName()), key -> new ArrayList<>());
            boolean another = same.stream()
                    .allMatch(before -> !Collections.disjoint(
                            before.description().frameworks(),
                            definition.description().frameworks()));
            same.add(definition);
            return another;
        };
    }
}
