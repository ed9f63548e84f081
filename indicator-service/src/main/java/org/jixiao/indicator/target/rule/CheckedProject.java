package org.jixiao.indicator.target.rule;

import java.util.List;
import java.util.UUID;
import org.jixiao.budget.contract.Coded;
import org.jixiao.budget.contract.Money;
import org.jixiao.budget.contract.Nature;
import org.jixiao.budget.contract.Place;
import org.jixiao.budget.contract.PlacedPart;
import org.jixiao.budget.contract.Project;
import org.jixiao.budget.contract.Term;
import org.jspecify.annotations.Nullable;

/**
 * What a sheet's project says of itself, as far as its targets are judged by it.
 *
 * @param amount null where not stated
 * @param purpose 资金用途; null where not stated
 * @param implementer 实施单位; null where not stated
 * @param place where its form begins in the filed document; null where that is not known
 * @param objectives that it was declared with; null where nobody kept them
 * @param places where those stand in the filed document, as far as they do
 */
public record CheckedProject(
        UUID id,
        String name,
        @Nullable Money amount,
        @Nullable String purpose,
        @Nullable Term term,
        @Nullable Nature nature,
        @Nullable String implementer,
        Coded supervisor,
        @Nullable Place place,
        @Nullable List<String> objectives,
        List<PlacedPart> places) {

    /** What was kept before places were lacks them. */
    public CheckedProject {
        places = places == null ? List.of() : places;
    }

    /** One that was declared without objectives. */
    public CheckedProject(
            UUID id,
            String name,
            @Nullable Money amount,
            @Nullable String purpose,
            @Nullable Term term,
            @Nullable Nature nature,
            @Nullable String implementer,
            Coded supervisor) {
        this(id, name, amount, purpose, term, nature, implementer, supervisor, null, List.of(), List.of());
    }

    /** @param place where its form begins; null where it was not filed @param places where its objectives stand there */
    public static CheckedProject of(
            UUID id, Project details, @Nullable Money amount, @Nullable Place place, List<PlacedPart> places) {
        return new CheckedProject(
                id,
                details.name(),
                amount,
                details.purpose(),
                details.term(),
                details.nature(),
                details.implementer(),
                details.supervisor(),
                place,
                details.objectives(),
                places);
    }

    Whereabouts whereabouts() {
        return new Whereabouts(place, objectives == null ? List.of() : objectives, places);
    }

    /** True where these are its own objectives, word for word; and where nobody can tell. */
    public boolean declares(List<String> said) {
        return objectives == null || objectives.containsAll(said);
    }
}
