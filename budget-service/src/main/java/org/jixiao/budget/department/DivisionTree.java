package org.jixiao.budget.department;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which division lies in which. Where nothing else was said the code says it: 440104 lies in 440100 and that in 440000, as
 * far as the directory has them.
 */
record DivisionTree(Map<String, Division> divisions) {

    static DivisionTree of(Collection<Division> all) {
        return new DivisionTree(all.stream().collect(toMap(Division::code, Function.identity())));
    }

    /** Null at the top. */
    @Nullable
    String parentOf(Division division) {
        String stated = division.statedParent();
        return stated == null ? byCode(division.code()) : stated;
    }

    private @Nullable String byCode(String code) {
        return Stream.of(code.substring(0, 4) + "00", code.substring(0, 2) + "0000")
                .filter(above -> !above.equals(code) && divisions.containsKey(above))
                .findFirst()
                .orElse(null);
    }

    /** True for the division itself, too. */
    boolean isWithin(Division division, String root) {
        return division.code().equals(root) || ancestors(division).contains(root);
    }

    /** True where going up from it leads back to it. */
    boolean isInCircle(Division division) {
        return ancestors(division).contains(division.code());
    }

    private Set<String> ancestors(Division division) {
        Set<String> passed = new HashSet<>();
        String above = parentOf(division);
        while (above != null && passed.add(above)) {
            Division next = divisions.get(above);
            above = next == null ? null : parentOf(next);
        }
        return passed;
    }
}
