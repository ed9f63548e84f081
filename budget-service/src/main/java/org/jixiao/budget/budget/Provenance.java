package org.jixiao.budget.budget;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jixiao.budget.contract.PlacedPart;
import org.jixiao.budget.contract.ReadFrom;
import org.jspecify.annotations.Nullable;

/**
 * Where the parts of a record come from, while what the record says changes: the filed documents they were read from, and the
 * place of each in its document.
 *
 * @param places of objectives, tasks and figures
 * @param readFrom each document with the names of the parts it gave; no part is of two
 */
public record Provenance(List<PlacedPart> places, List<ReadFrom> readFrom) {

    private static final Set<String> ROWS = Set.of("indicators");

    /** Stands in no document. */
    public static final Provenance NONE = new Provenance(List.of(), List.of());

    /** What was kept before this was known lacks it. */
    public Provenance {
        places = places == null ? List.of() : places;
        readFrom = readFrom == null ? List.of() : readFrom;
    }

    /** All parts of one document, its indicator rows among them. */
    public static Provenance of(UUID filing, String sha256, List<PlacedPart> places, Parts<?> parts) {
        return new Provenance(
                places, List.of(new ReadFrom(filing, sha256, sorted(Names.union(parts.names(), ROWS).stream()))));
    }

    /** As {@link #laid(Provenance, Set)}, where the document says nothing new in its indicator rows. */
    public Provenance laidBesideRows(Provenance read, Set<String> kept) {
        return laid(read, Names.union(kept, ROWS));
    }

    /** That of a document laid over what stands. @param kept names of the parts that the document did not replace */
    public Provenance laid(Provenance read, Set<String> kept) {
        return new Provenance(
                Stream.concat(places.stream().filter(place -> kept.contains(part(place))), outside(kept, read.places))
                        .toList(),
                Stream.concat(only(kept::contains, readFrom), only(part -> !kept.contains(part), read.readFrom))
                        .toList());
    }

    /**
     * Once a person has written: what that changed stands in no document. An item of a list that still says the same is known
     * again, wherever in the list it now stands.
     */
    public <R extends Record> Provenance rewritten(Parts<R> parts, R before, R after) {
        Set<String> changed = parts.differing(before, after);
        Stream<PlacedPart> still =
                changed.stream().flatMap(part -> moved(part, parts.value(before, part), parts.value(after, part)));
        return new Provenance(Stream.concat(outside(changed, places), still).toList(), readFrom);
    }

    private Stream<PlacedPart> moved(String part, @Nullable Object before, @Nullable Object after) {
        if (!(before instanceof List<?> was) || !(after instanceof List<?> now)) {
            return Stream.empty();
        }
        Set<Integer> taken = new TreeSet<>();
        return IntStream.range(0, was.size()).boxed().flatMap(from -> {
            int to = IntStream.range(0, now.size())
                    .filter(i -> !taken.contains(i) && Objects.equals(was.get(from), now.get(i)))
                    .findFirst()
                    .orElse(-1);
            taken.add(to);
            return to < 0 ? Stream.empty() : moved("/" + part + "/" + from, "/" + part + "/" + to);
        });
    }

    private Stream<PlacedPart> moved(String from, String to) {
        return places.stream()
                .filter(place -> place.path().equals(from) || place.path().startsWith(from + "/"))
                .map(place -> new PlacedPart(to + place.path().substring(from.length()), place.place()));
    }

    private static Stream<PlacedPart> outside(Set<String> parts, List<PlacedPart> places) {
        return places.stream().filter(place -> !parts.contains(part(place)));
    }

    private static Stream<ReadFrom> only(Predicate<String> wanted, List<ReadFrom> documents) {
        return documents.stream()
                .map(each -> new ReadFrom(
                        each.filing(),
                        each.sha256(),
                        sorted(each.parts().stream().filter(wanted))))
                .filter(each -> !each.parts().isEmpty());
    }

    private static List<String> sorted(Stream<String> names) {
        return names.sorted().toList();
    }

    private static String part(PlacedPart place) {
        return place.path().split("/", 3)[1];
    }
}
