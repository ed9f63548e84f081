package org.jixiao.budget.filing.format.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The lines of a page, pieces of one line put together, and those that meet found out: what meets draws one table. */
final class RuleNet {

    /** Shorter ones are strokes of a drawing; lines of dots are longer once they are put together. */
    private static final double SHORTEST = 5;

    /** No table has more; a map may. */
    private static final int MOST = 2_000;

    private final List<Rule> across = new ArrayList<>();
    private final List<Rule> down = new ArrayList<>();

    private RuleNet() {}

    /** The nets of lines that meet, each for itself. */
    static List<RuleNet> of(Page page) {
        List<Rule> across = joined(page.across());
        List<Rule> down = joined(page.down());
        List<RuleNet> nets = new ArrayList<>();
        boolean[] taken = new boolean[down.size()];
        boolean[] crossed = new boolean[across.size()];
        for (int i = 0; i < across.size(); i++) {
            if (!crossed[i]) {
                RuleNet net = new RuleNet();
                crossed[i] = true;
                net.across.add(across.get(i));
                net.grow(across, crossed, down, taken);
                if (!net.down.isEmpty()) {
                    nets.add(net);
                }
            }
        }
        return nets;
    }

    private void grow(List<Rule> allAcross, boolean[] crossed, List<Rule> allDown, boolean[] taken) {
        int nextAcross = 0;
        int nextDown = 0;
        while (nextAcross < across.size() || nextDown < down.size()) {
            if (nextAcross < across.size()) {
                take(across.get(nextAcross++), allDown, taken, down);
            } else {
                take(down.get(nextDown++), allAcross, crossed, across);
            }
        }
    }

    private static void take(Rule rule, List<Rule> others, boolean[] taken, List<Rule> into) {
        for (int i = 0; i < others.size(); i++) {
            if (!taken[i] && rule.meets(others.get(i))) {
                taken[i] = true;
                into.add(others.get(i));
            }
        }
    }

    private static List<Rule> joined(List<Rule> pieces) {
        List<Rule> sorted =
                pieces.stream().sorted(Comparator.comparingDouble(Rule::at)).toList();
        List<Rule> whole = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= sorted.size(); to++) {
            if (to == sorted.size() || sorted.get(to).at() - sorted.get(from).at() > Rule.TOLERANCE) {
                join(sorted.subList(from, to), whole);
                from = to;
            }
        }
        return whole.stream()
                .filter(rule -> rule.length() >= SHORTEST)
                .sorted(Comparator.comparingDouble(Rule::length).reversed())
                .limit(MOST)
                .toList();
    }

    /** @param level pieces at the same place, which are put together where they touch */
    private static void join(List<Rule> level, List<Rule> into) {
        double at = level.stream().mapToDouble(Rule::at).average().orElseThrow();
        double from = Double.NaN;
        double to = Double.NaN;
        for (Rule piece :
                level.stream().sorted(Comparator.comparingDouble(Rule::from)).toList()) {
            if (piece.from() <= to + Rule.TOLERANCE) {
                to = Math.max(to, piece.to());
            } else {
                if (!Double.isNaN(from)) {
                    into.add(new Rule(at, from, to));
                }
                from = piece.from();
                to = piece.to();
            }
        }
        into.add(new Rule(at, from, to));
    }

    List<Rule> across() {
        return across;
    }

    List<Rule> down() {
        return down;
    }
}
