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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Place;
import org.jixiao.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** What a sheet shall say, whole: an indicator that is not named here is removed. */
public record EditTarget(
        @NotNull @Size(max = 100) List<@NotBlank @Size(max = 2000) String> objectives,
        @NotNull @Size(max = 200) List<@Valid @NotNull Row> indicators) {

    /** More would not fit into an event. */
    private static final int LARGEST = 100_000;

    /**
     * One indicator.
     *
     * @param ordinal of one there is; null for a new one
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
                    name,
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
            if (ordinal == null) {
                after.add(row.entry(next++, null));
            } else {
                Optional<IndicatorEntry> present = before.indicator(ordinal);
                if (present.isEmpty() || !named.add(ordinal)) {
                    throw Refusal.ofField("/indicators/" + i + "/ordinal", "序号不存在或重复", "is unknown or repeated");
                }
                after.add(row.entry(ordinal, present.get().place()));
            }
        }
        return new Content(objectives, after, next);
    }

    /** The definitions that indicators are newly said to come from, by the pointer to the member that says so. */
    Map<String, UUID> originsBeside(Content before) {
        Map<String, UUID> named = new LinkedHashMap<>();
        for (int i = 0; i < indicators.size(); i++) {
            Row row = indicators.get(i);
            UUID said = row.ordinal() == null
                    ? null
                    : before.indicator(row.ordinal())
                            .map(IndicatorEntry::definedBy)
                            .orElse(null);
            if (row.definedBy() != null && !row.definedBy().equals(said)) {
                named.put("/indicators/" + i + "/definedBy", row.definedBy());
            }
        }
        return named;
    }

    private void requireFitting() {
        int length = objectives.stream().mapToInt(String::length).sum()
                + indicators.stream().mapToInt(Row::length).sum();
        if (length > LARGEST) {
            throw new SheetTooLarge(LARGEST);
        }
    }
}
