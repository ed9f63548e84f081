package org.jixiao.indicator.target;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Place;
import org.jixiao.indicator.library.suggestion.FiledRow;
import org.jixiao.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** What a sheet shall say, whole: an indicator that is not named here is removed. */
public record EditTarget(
        @NotNull @Size(max = 100) List<@NotBlank @Size(max = 2000) String> objectives,
        @NotNull @Size(max = 200) List<@Valid @NotNull Row> indicators) {

    /** More would not fit into an event. */
    private static final int LARGEST = 100_000;

    /** What a form asks of a row: whether it is to be filled in, and with a quantity. */
    private static final List<String> FILL_MARKS = List.of("必填", "必填量化", "必填硬性指标", "选填", "选填量化");

    /**
     * One indicator.
     *
     * @param ordinal of one there is; null for a new one
     * @param fill what the form asks of the row (必填量化 …); null where it asks nothing
     * @param previous annual value of the year before; where it is null, that of last year's sheet is taken, if it has the same
     * @param definedBy the definition of the library it is taken from
     */
    public record Row(
            @Nullable Integer ordinal,
            @NotBlank @Size(max = 100) String dimension,
            @Nullable @Size(max = 100) String category,
            @NotNull @Size(max = 500) String name,
            @Nullable @Size(max = 2000) String definition,
            @Nullable @Size(max = 500) String target,
            @Nullable @Size(max = 500) String wholeTerm,
            @Nullable @Size(max = 500) String basis,

            @Nullable @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
            BigDecimal weight,

            @Nullable @Size(max = 50) String fill,
            @Nullable @Size(max = 500) String previous,
            @Nullable UUID definedBy) {

        private IndicatorEntry entry(int given, @Nullable Place place) {
            return new IndicatorEntry(
                    given,
                    dimension,
                    category,
                    // A form may have a row without a name; one with blanks for a name is no other.
                    name.isBlank() ? "" : name,
                    definition,
                    target,
                    wholeTerm,
                    basis,
                    weight,
                    fill,
                    place,
                    previous,
                    definedBy);
        }

        /** One of those that forms have, or whatever mark the indicator was filed with. */
        private void requireFillMark(String pointer, Optional<String> filed) {
            if (fill != null && !fill.isBlank() && !FILL_MARKS.contains(fill) && !filed.equals(Optional.of(fill))) {
                throw Refusal.ofChoice(pointer, FILL_MARKS.toArray(String[]::new));
            }
        }

        private boolean comesFrom(UUID definition) {
            return definition.equals(definedBy);
        }

        private boolean measuresAs(IndicatorEntry before) {
            return dimension.equals(before.dimension())
                    && Objects.equals(category, before.category())
                    && Objects.equals(target, before.target());
        }

        private FiledRow filed() {
            return FiledRow.of(name, dimension, category, target);
        }

        private int length() {
            return Stream.of(dimension, category, name, definition, target, wholeTerm, basis, fill, previous)
                    .mapToInt(text -> text == null ? 0 : text.length())
                    .sum();
        }
    }

    /**
     * The new content in place of what there was.
     *
     * @throws Refusal if a row names an ordinal twice, or one the sheet does not have
     * @throws SheetTooLarge if it would not fit into an event
     */
    Content toContent(Content before) {
        requireFitting();
        List<IndicatorEntry> after = new ArrayList<>();
        Set<Integer> named = new HashSet<>();
        int next = before.nextOrdinal();
        for (int i = 0; i < indicators.size(); i++) {
            Row row = indicators.get(i);
            Integer ordinal = row.ordinal();
            Optional<IndicatorEntry> present = Optional.ofNullable(ordinal).flatMap(before::indicator);
            row.requireFillMark("/indicators/" + i + "/fill", present.map(IndicatorEntry::fill));
            if (ordinal == null) {
                after.add(row.entry(next++, null));
            } else {
                if (present.isEmpty() || !named.add(ordinal)) {
                    throw Refusal.ofField("/indicators/" + i + "/ordinal", "序号不存在或重复", "is unknown or repeated");
                }
                after.add(row.entry(ordinal, present.get().place()));
            }
        }
        return new Content(objectives, after, next);
    }

    /**
     * An indicator that is said to come from a definition, where that is new or what the definition fixes is written anew.
     *
     * @param pointer to the member that says so
     * @param newly false where it was said before
     */
    record Origin(String pointer, UUID definition, FiledRow row, boolean newly) {}

    List<Origin> originsBeside(Content before) {
        List<Origin> origins = new ArrayList<>();
        for (int i = 0; i < indicators.size(); i++) {
            Row row = indicators.get(i);
            Optional<IndicatorEntry> present =
                    Optional.ofNullable(row.ordinal()).flatMap(before::indicator);
            boolean newly = present.map(IndicatorEntry::definedBy)
                    .filter(row::comesFrom)
                    .isEmpty();
            if (row.definedBy() != null
                    && (newly || present.filter(row::measuresAs).isEmpty())) {
                origins.add(new Origin("/indicators/" + i + "/definedBy", row.definedBy(), row.filed(), newly));
            }
        }
        return origins;
    }

    private void requireFitting() {
        int length = objectives.stream().mapToInt(String::length).sum()
                + indicators.stream().mapToInt(Row::length).sum();
        if (length > LARGEST) {
            throw new SheetTooLarge(LARGEST);
        }
    }
}
