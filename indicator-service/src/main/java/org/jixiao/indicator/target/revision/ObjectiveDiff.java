package org.jixiao.indicator.target.revision;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.budget.contract.Bilingual;
import org.jspecify.annotations.Nullable;

/** How the objectives of two states differ. That they stand in another order is no difference. */
final class ObjectiveDiff {

    private static final Bilingual NAME = new Bilingual("绩效目标", "objective");

    private ObjectiveDiff() {}

    /** What is left of both once the same ones are taken out, in pairs; then what is new, or gone. */
    static List<Change> between(List<String> before, List<String> after) {
        List<Integer> gone = without(before, after);
        List<Integer> come = without(after, before);
        List<Change> found = new ArrayList<>();
        for (int i = 0; i < Math.max(gone.size(), come.size()); i++) {
            String then = i < gone.size() ? before.get(gone.get(i)) : null;
            String now = i < come.size() ? after.get(come.get(i)) : null;
            int at = i < come.size() ? come.get(i) : gone.get(i);
            found.add(change(at, then, now));
        }
        return List.copyOf(found);
    }

    private static Change change(int at, @Nullable String then, @Nullable String now) {
        return new Change("/objectives/" + at, then, now, Wordings.changed(NAME, then, now));
    }

    /** Places of those that the other list does not have, as often as they stand there. */
    private static List<Integer> without(List<String> all, List<String> others) {
        List<String> rest = new ArrayList<>(others);
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (!rest.remove(all.get(i))) {
                places.add(i);
            }
        }
        return places;
    }
}
