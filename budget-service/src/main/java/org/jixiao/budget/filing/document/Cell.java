package org.jixiao.budget.filing.document;

import java.util.List;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Place;

/** A cell of a table: one fragment, or several where its text runs over more than one line of the source. */
public record Cell(List<Fragment> fragments) {

    public Cell {
        fragments = List.copyOf(fragments);
    }

    /** A cell that stands nowhere: what is missing from a row that is shorter than its head. */
    public static Cell missing() {
        return new Cell(List.of());
    }

    public boolean isBlank() {
        for (Fragment fragment : fragments) {
            if (!fragment.isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** The lines of the cell that hold anything. */
    public Stream<Fragment> written() {
        return fragments.stream().filter(fragment -> !fragment.isBlank());
    }

    /** The whole text, lines joined as they would be read. */
    public String text() {
        return fragments.size() == 1
                ? fragments.get(0).text()
                : WrappedText.join(written().map(Fragment::text));
    }

    public Place place() {
        return written()
                .findFirst()
                .or(() -> fragments.stream().findFirst())
                .map(Fragment::place)
                .orElse(Place.NOWHERE);
    }
}
