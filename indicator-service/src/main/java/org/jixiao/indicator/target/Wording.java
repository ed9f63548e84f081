package org.jixiao.indicator.target;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jixiao.budget.contract.IndicatorRow;
import org.jixiao.platform.store.AsJson;
import org.jspecify.annotations.Nullable;

/**
 * What a sheet says and where that comes from: the rows of a filing are taken once, and what a person has written is
 * not overwritten.
 *
 * @param filing the last one whose rows were taken or proposed; null where none was filed
 * @param edited true once a person has written in the sheet
 * @param proposed rows of a newer filing that says something else, kept beside what a person had written
 * @param beganWith the sheet of an earlier year that it began with; null for one that began empty
 * @param forerunner the sheet of an earlier year that it carries on, whether it began with that or not; null for a new one
 */
@Embeddable
public record Wording(
        @AsJson Content content,
        @Nullable UUID filing,
        boolean edited,
        @AsJson List<IndicatorRow> proposed,
        @Column(name = "began_with") @Nullable UUID beganWith,
        @Nullable UUID forerunner) {

    static final Wording NONE = new Wording(Content.NONE, null, false, List.of(), null, null);

    /** For a new sheet to go on from: what a person wrote there is still what a person wrote. */
    Wording begin(UUID earlier, Content said) {
        return new Wording(said.afresh(), null, edited, List.of(), earlier, earlier);
    }

    Wording carryingOn(@Nullable UUID earlier) {
        return earlier == null ? this : new Wording(content, filing, edited, proposed, beganWith, earlier);
    }

    /** As {@link #carryingOn}, unless it carries one on already. */
    Wording linkedTo(UUID earlier) {
        return forerunner == null ? carryingOn(earlier) : this;
    }

    /** The sheet that last year's values are looked for in: the one it carries on, else the one whose words it took. */
    Optional<UUID> yearBefore() {
        return Optional.ofNullable(forerunner == null ? beganWith : forerunner);
    }

    /** Nothing stands there that anyone filed, wrote, or carried over. */
    boolean isBlank() {
        return !edited
                && filing == null
                && beganWith == null
                && content.indicators().isEmpty();
    }

    /** Words for the audit trail. */
    @Nullable
    String provenance() {
        return beganWith == null ? null : "from the previous year: sheet/" + beganWith;
    }

    /** @throws RowsProposed while rows of a newer filing wait beside what a person had written */
    void requireSettled() {
        if (!proposed.isEmpty()) {
            throw new RowsProposed(proposed.size());
        }
    }

    /** Words for the audit trail: an edit settles the rows that wait. */
    @Nullable
    String settling() {
        return proposed.isEmpty() ? null : "settles " + proposed.size() + " rows proposed by filing/" + filing;
    }

    Wording taking(Declaration declared) {
        Content kept = edited ? content : content.withObjectives(declared.objectives());
        UUID from = declared.filing();
        if (from == null || from.equals(filing)) {
            return saying(kept);
        }
        return edited
                ? new Wording(kept, from, true, kept.newsIn(declared.rows()), beganWith, forerunner)
                : new Wording(kept.withRows(declared.rows()), from, false, List.of(), beganWith, forerunner);
    }

    Wording writtenBy(Content person) {
        return new Wording(person, filing, true, List.of(), beganWith, forerunner);
    }

    /** The words of an earlier year, because a person asked for them. */
    Wording copying(UUID earlier, Content said) {
        return new Wording(content.copying(said), filing, true, List.of(), earlier, forerunner);
    }

    /** With what the year before asked for, where nobody said. */
    Wording rememberingYear(Content before) {
        return saying(content.rememberingYear(before));
    }

    Wording restored(Content approved) {
        return saying(approved);
    }

    private Wording saying(Content said) {
        return new Wording(said, filing, edited, proposed, beganWith, forerunner);
    }
}
