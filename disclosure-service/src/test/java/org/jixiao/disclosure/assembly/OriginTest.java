package org.jixiao.disclosure.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jixiao.budget.contract.Place;
import org.jixiao.budget.contract.PlacedPart;
import org.jixiao.budget.contract.ReadFrom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OriginTest {

    private static final ReadFrom DOCUMENT = new ReadFrom(new UUID(1, 1), "ab", List.of("figures", "funding"));

    @Test
    void whatHasAPlaceWasReadThere() {
        Trace trace = origin(List.of(), null, at("/funding/0/amount", 4)).trace("/funding/0/amount");

        assertThat(trace).isEqualTo(new Trace(Trace.Kind.READ, new UUID(1, 1), "ab", Place.line(4), List.of()));
    }

    @Test
    void aFigureStandsWhereItsOnlyValueWasRead() {
        Origin origin = origin(List.of(), null, at("/figures/1/text", 9), at("/figures/10/amount", 20));

        assertThat(origin.trace("/figures/1/quantity").place()).isEqualTo(Place.line(9));
        assertThat(origin.trace("/figures/0/amount").place()).isNull();
    }

    @Test
    void whatAPersonWroteAmongWhatWasReadStandsNowhere() {
        Origin origin = origin(List.of("funding"), null, at("/funding/0/amount", 4));

        assertThat(origin.trace("/funding/0/amount").kind()).isEqualTo(Trace.Kind.READ);
        assertThat(origin.trace("/funding/1/amount").kind()).isEqualTo(Trace.Kind.ENTERED);
    }

    @Test
    void aPartThatWasReadAndWhosePlaceWasLostWasReadAllTheSame() {
        Trace trace = origin(List.of(), null).trace("/funding/0/amount");

        assertThat(trace.kind()).isEqualTo(Trace.Kind.READ);
        assertThat(trace.place()).isNull();
        assertThat(trace.sha256()).isEqualTo("ab");
    }

    @Test
    void whatNobodyWroteIsCarriedOverOrNotRecorded() {
        assertThat(origin(List.of(), new UUID(2, 2)).trace("/amount").kind()).isEqualTo(Trace.Kind.CARRIED);
        assertThat(origin(List.of(), null).trace("/amount").kind()).isEqualTo(Trace.Kind.UNKNOWN);
    }

    private static Origin origin(List<String> written, @Nullable UUID continues, PlacedPart... places) {
        return new Origin(List.of(places), List.of(DOCUMENT), written, continues);
    }

    private static PlacedPart at(String path, int line) {
        return new PlacedPart(path, Place.line(line));
    }
}
