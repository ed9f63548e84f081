package org.jixiao.indicator.target.rule;

import java.util.List;
import org.jixiao.budget.contract.Place;
import org.jixiao.budget.contract.PlacedPart;
import org.jspecify.annotations.Nullable;

/**
 * Where what a sheet is about stands in the filed document, beside its rows, which know it themselves.
 *
 * @param form where its form begins; null where that is not known, and for the department as a whole
 * @param objectives as they were declared: one that a person has written since is not among them
 * @param parts where objectives and tasks stand; empty where nobody filed them
 */
public record Whereabouts(@Nullable Place form, List<String> objectives, List<PlacedPart> parts) {

    /** Nobody filed it. */
    public static final Whereabouts NOWHERE = new Whereabouts(null, List.of(), List.of());

    /** Where its form begins, for an objective that does not stand in the document in these words. */
    public @Nullable Place objective(String words) {
        return part("/objectives/" + objectives.indexOf(words));
    }

    /** Where the first objective stands, for what is about all of them. */
    public @Nullable Place objectives(List<String> all) {
        return all.isEmpty() ? form : objective(all.get(0));
    }

    /** @param number of the task among those of the budget, from 0 */
    public @Nullable Place task(int number) {
        return part("/tasks/" + number);
    }

    private @Nullable Place part(String path) {
        Place place = PlacedPart.find(parts, path);
        return place == null ? form : place;
    }
}
