package org.jixiao.budget.budget;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jixiao.budget.contract.PlacedPart;

/** Where the parts of a record stand in the document they were read from, while what the record says changes. */
public final class Places {

    private Places() {}

    /** Without those of the named parts: what a person has written stands in no document. */
    public static List<PlacedPart> without(Set<String> parts, List<PlacedPart> places) {
        return places.stream().filter(place -> !isIn(parts, place)).toList();
    }

    /** Those a document gives, laid over those that stand. @param kept names of the parts that the document did not replace */
    public static List<PlacedPart> laid(List<PlacedPart> standing, List<PlacedPart> read, Set<String> kept) {
        return Stream.concat(standing.stream().filter(place -> isIn(kept, place)), without(kept, read).stream())
                .toList();
    }

    private static boolean isIn(Set<String> parts, PlacedPart place) {
        return parts.contains(place.path().split("/", 3)[1]);
    }
}
