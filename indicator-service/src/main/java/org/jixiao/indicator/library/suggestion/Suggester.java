package org.jixiao.indicator.library.suggestion;

import java.util.Comparator;
import java.util.List;
import org.jixiao.indicator.library.Definition;
import org.jixiao.indicator.library.wording.Likeness;

/** Puts the definitions in order by how well they fit a row. */
public final class Suggester {

    /** Less than that in common is nothing. */
    private static final int LEAST = 20;

    private static final Comparator<Comparison> ORDER = Comparator.comparingInt(Comparison::points)
            .thenComparing(one -> one.definition().scope().level())
            .reversed()
            .thenComparing(one -> one.definition().description().name().length())
            .thenComparing(one -> one.definition().id());

    private Suggester() {}

    /**
     * The best first; of equals the one made nearer by. An empty list where nothing is alike.
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
                .map(Comparison::suggested)
                .filter(one -> one.score() >= LEAST)
                .limit(most)
                .toList();
    }
}
