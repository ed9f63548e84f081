package org.jixiao.budget.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jixiao.budget.contract.Place;
import org.jixiao.budget.contract.PlacedPart;
import org.jixiao.budget.contract.ReadFrom;
import org.junit.jupiter.api.Test;

class ProvenanceTest {

    private static final Parts<BudgetContent> PARTS = Parts.of(BudgetContent.class);
    private static final UUID FIRST = new UUID(1, 1);
    private static final UUID SECOND = new UUID(1, 2);

    @Test
    void anItemThatStaysIsKnownAgainWhereItNowStands() {
        BudgetContent before = BudgetContent.ofProse(List.of("甲", "乙", "丙"), List.of());
        BudgetContent after = BudgetContent.ofProse(List.of("新", "甲", "丙"), List.of());

        Provenance left = read(FIRST, at("/objectives/0", 4), at("/objectives/1", 5), at("/objectives/2", 6))
                .rewritten(PARTS, before, after);

        assertThat(left.places()).containsExactly(at("/objectives/1", 4), at("/objectives/2", 6));
    }

    @Test
    void oneOfTwoThatSayTheSameStandsOnOneLineOnly() {
        BudgetContent before = BudgetContent.ofProse(List.of("甲", "甲"), List.of());
        BudgetContent after = BudgetContent.ofProse(List.of("甲"), List.of());

        Provenance left =
                read(FIRST, at("/objectives/0", 4), at("/objectives/1", 5)).rewritten(PARTS, before, after);

        assertThat(left.places()).containsExactly(at("/objectives/0", 4));
    }

    @Test
    void whatIsNotAListIsAPersonsOnceItIsWritten() {
        record Said(int amount, String purpose) {}
        Parts<Said> parts = Parts.of(Said.class);

        Provenance left =
                read(FIRST, at("/amount", 4), at("/purpose", 5)).rewritten(parts, new Said(1, "甲"), new Said(2, "甲"));

        assertThat(left.places()).containsExactly(at("/purpose", 5));
    }

    @Test
    void aLaterDocumentGivesAllButWhatItDidNotReplace() {
        Provenance standing = read(FIRST, at("/funding/0/amount", 4), at("/tasks/0/amount", 9));

        Provenance laid =
                standing.laid(read(SECOND, at("/funding/0/amount", 40), at("/tasks/0/amount", 90)), Set.of("tasks"));

        assertThat(laid.places()).containsExactly(at("/tasks/0/amount", 9), at("/funding/0/amount", 40));
        assertThat(laid.readFrom()).extracting(ReadFrom::filing).containsExactly(FIRST, SECOND);
        assertThat(laid.readFrom().get(0).parts()).containsExactly("tasks");
        assertThat(laid.readFrom().get(1).parts())
                .contains("funding", "indicators")
                .doesNotContain("tasks");
    }

    @Test
    void rowsThatALaterDocumentDoesNotChangeStayThoseOfTheFirst() {
        Provenance standing = read(FIRST, at("/indicators/0/target", 4));

        Provenance laid = standing.laidBesideRows(read(SECOND, at("/indicators/0/target", 40)), Set.of());

        assertThat(laid.places()).containsExactly(at("/indicators/0/target", 4));
        assertThat(laid.readFrom().get(0)).isEqualTo(new ReadFrom(FIRST, "aa", List.of("indicators")));
    }

    private static Provenance read(UUID filing, PlacedPart... places) {
        return Provenance.of(filing, "aa", List.of(places), PARTS);
    }

    private static PlacedPart at(String path, int line) {
        return new PlacedPart(path, Place.line(line));
    }
}
