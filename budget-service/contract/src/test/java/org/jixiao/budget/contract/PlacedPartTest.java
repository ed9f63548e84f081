package org.jixiao.budget.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlacedPartTest {

    @Test
    void whatIsTooMuchForAnEventKeepsThePlacesOfItsWords() {
        ProjectDeclared whole = declared("/objectives/0", "/amount", "/funding/0/amount", "/indicators/0/target");

        ProjectDeclared told = whole.withoutPlacesOfFigures();

        assertThat(told.places()).extracting(PlacedPart::path).containsExactly("/objectives/0");
        assertThat(told.readFrom()).isEqualTo(whole.readFrom());
        assertThat(told.amount()).isEqualTo(whole.amount());
    }

    @Test
    void aTaskHasAPlaceAndItsAmountOneOfItsOwn() {
        List<PlacedPart> places = placed("/tasks/0", "/tasks/0/amount");

        assertThat(PlacedPart.ofWords(places)).extracting(PlacedPart::path).containsExactly("/tasks/0");
        assertThat(PlacedPart.find(places, "/tasks/0/amount")).isEqualTo(Place.line(2));
    }

    private static ProjectDeclared declared(String... paths) {
        return new ProjectDeclared(
                new UUID(1, 1),
                new UUID(1, 2),
                new FiscalYear(2026),
                false,
                Money.ZERO,
                null,
                List.of(),
                null,
                null,
                Set.of("editor"),
                Place.line(7),
                placed(paths),
                List.of(new ReadFrom(new UUID(1, 3), "ab", List.of("amount"))),
                List.of());
    }

    private static List<PlacedPart> placed(String... paths) {
        return Stream.iterate(0, i -> i < paths.length, i -> i + 1)
                .map(i -> new PlacedPart(paths[i], Place.line(i + 1)))
                .toList();
    }
}
