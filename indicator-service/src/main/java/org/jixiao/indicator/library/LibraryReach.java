package org.jixiao.indicator.library;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.platform.access.Caller;

/**
 * Whose definitions a caller sees: the national ones, those of every region that their divisions lie in, those of their departments.
 *
 * @param own codes of the divisions they act in
 * @param regions codes of the divisions they act in, and of all that these lie in
 * @param divisions of which they see every department
 * @param departments {@code division/code}
 */
public record LibraryReach(
        boolean everything, Set<String> own, Set<String> regions, Set<String> divisions, Set<String> departments) {

    private static final int CODE = 6;

    public static LibraryReach of(Caller.Reach reach) {
        Set<String> own = Stream.concat(
                        reach.divisions().stream(), reach.departments().stream().map(key -> key.split("/", 2)[0]))
                .collect(Collectors.toSet());
        Set<String> regions = own.stream().flatMap(LibraryReach::around).collect(Collectors.toSet());
        return new LibraryReach(reach.everything(), own, regions, reach.divisions(), reach.departments());
    }

    /** What is there for everyone in a division. */
    public static LibraryReach ofDivision(String division) {
        return ofOne(division, Set.of(division), Set.of());
    }

    /** What is there for one department. */
    public static LibraryReach ofDepartment(String division, String department) {
        return ofOne(division, Set.of(), Set.of(division + "/" + department));
    }

    private static LibraryReach ofOne(String division, Set<String> divisions, Set<String> departments) {
        Set<String> regions = around(division).collect(Collectors.toSet());
        return new LibraryReach(false, Set.of(division), regions, divisions, departments);
    }

    /** 440104 lies in 440100, and that in 440000. */
    private static Stream<String> around(String division) {
        return division.length() == CODE
                ? Stream.of(division, division.substring(0, 4) + "00", division.substring(0, 2) + "0000")
                : Stream.of(division);
    }

    public boolean sees(DefinitionScope scope) {
        return everything
                || switch (scope.level()) {
                    case NATIONAL -> true;
                    case REGION -> regions.contains(scope.division());
                    case DEPARTMENT ->
                        divisions.contains(scope.division())
                                || departments.contains(scope.division() + "/" + scope.department());
                };
    }
}
