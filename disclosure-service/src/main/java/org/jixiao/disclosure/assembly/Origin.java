package org.jixiao.disclosure.assembly;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jixiao.budget.contract.BudgetDeclared;
import org.jixiao.budget.contract.Place;
import org.jixiao.budget.contract.PlacedPart;
import org.jixiao.budget.contract.ProjectDeclared;
import org.jixiao.budget.contract.ReadFrom;
import org.jspecify.annotations.Nullable;

/**
 * What a budget or a project was declared to come from, of the figures that stand directly in it.
 *
 * @param continues the one of an earlier year that it carries on; null where it began empty
 */
record Origin(
        List<PlacedPart> places,
        List<ReadFrom> readFrom,
        List<String> written,
        @Nullable UUID continues) {

    static Origin of(BudgetDeclared budget) {
        return new Origin(budget.places(), budget.readFrom(), budget.written(), budget.continues());
    }

    static Origin of(ProjectDeclared project) {
        return new Origin(project.places(), project.readFrom(), project.written(), project.continues());
    }

    /** @param path JSON pointer into the budget or the project */
    Trace trace(String path) {
        String part = path.split("/", 3)[1];
        Optional<ReadFrom> document =
                readFrom.stream().filter(each -> each.parts().contains(part)).findFirst();
        Place place = place(path);
        if (place != null) {
            return read(document, place);
        }
        if (written.contains(part)) {
            return Trace.without(Trace.Kind.ENTERED);
        }
        if (document.isPresent()) {
            return read(document, null);
        }
        return Trace.without(continues == null ? Trace.Kind.UNKNOWN : Trace.Kind.CARRIED);
    }

    /** Of what stands in no document: written by a person, if it was noted who wrote what. */
    Trace unread() {
        return Trace.without(readFrom.isEmpty() && written.isEmpty() ? Trace.Kind.UNKNOWN : Trace.Kind.ENTERED);
    }

    private static Trace read(Optional<ReadFrom> document, @Nullable Place place) {
        return new Trace(
                Trace.Kind.READ,
                document.map(ReadFrom::filing).orElse(null),
                document.map(ReadFrom::sha256).orElse(null),
                place,
                List.of());
    }

    /** Of a figure that has one value, in whatever field of it the reader put that; else of what it is in. */
    private @Nullable Place place(String path) {
        String whole = path.substring(0, path.lastIndexOf('/'));
        Stream<PlacedPart> within = path.startsWith("/figures/") || path.startsWith("/spendingPlan/")
                ? places.stream()
                        .filter(part -> part.path().equals(whole) || part.path().startsWith(whole + "/"))
                : Stream.empty();
        Place exact = PlacedPart.find(places, path);
        return exact == null ? within.map(PlacedPart::place).findFirst().orElse(null) : exact;
    }
}
