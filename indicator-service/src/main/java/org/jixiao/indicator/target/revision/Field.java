package org.jixiao.indicator.target.revision;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.indicator.target.IndicatorEntry;
import org.jspecify.annotations.Nullable;

/**
 * Something that is said of an indicator. Where it stood in a document is no part of that.
 *
 * @param member name in JSON
 * @param words what it is called
 * @param kind what its text is
 */
record Field(String member, Bilingual words, Kind kind, Function<IndicatorEntry, @Nullable String> text) {

    /** In the order of a form. */
    static final List<Field> ALL = List.of(
            plain("dimension", "一级指标", "dimension", IndicatorEntry::dimension),
            plain("category", "二级指标", "category", IndicatorEntry::category),
            plain("name", "指标名称", "name", IndicatorEntry::name),
            plain("definition", "指标解释", "explanation", IndicatorEntry::definition),
            new Field("target", new Bilingual("年度指标值", "annual value"), Kind.VALUE, IndicatorEntry::target),
            new Field("wholeTerm", new Bilingual("实施周期指标值", "whole-term value"), Kind.VALUE, IndicatorEntry::wholeTerm),
            new Field(
                    "previous",
                    new Bilingual("上年指标值", "value of the year before"),
                    Kind.VALUE_BEFORE,
                    IndicatorEntry::previous),
            plain("basis", "指标值确定依据", "basis", IndicatorEntry::basis),
            plain("weight", "权重", "weight", Field::weight),
            plain("fill", "填报要求", "fill mark", IndicatorEntry::fill),
            new Field(
                    "definedBy",
                    new Bilingual("指标库来源", "definition of the library"),
                    Kind.DEFINITION,
                    Field::definedBy));

    /** What a text is: words, a value of the year, one of the year before, or a definition's id. */
    enum Kind {
        WORDS,
        VALUE,
        VALUE_BEFORE,
        DEFINITION
    }

    private static Field plain(String member, String zh, String en, Function<IndicatorEntry, @Nullable String> text) {
        return new Field(member, new Bilingual(zh, en), Kind.WORDS, text);
    }

    /** Empty where both say the same. */
    Optional<Change> between(IndicatorEntry before, IndicatorEntry after, Reader reader) {
        String then = text.apply(before);
        String now = text.apply(after);
        return Objects.equals(then, now)
                ? Optional.empty()
                : Optional.of(change(shown(then, reader), shown(now, reader), reader));
    }

    private Change change(@Nullable String then, @Nullable String now, Reader reader) {
        return new Change("/" + member, then, now, said(then, now, reader));
    }

    /** As a person knows it. */
    private @Nullable String shown(@Nullable String said, Reader reader) {
        return said == null || kind != Kind.DEFINITION
                ? said
                : reader.definitions().apply(UUID.fromString(said));
    }

    private Bilingual said(@Nullable String then, @Nullable String now, Reader reader) {
        return switch (kind) {
            case WORDS, DEFINITION -> Wordings.changed(words, then, now);
            case VALUE -> Wordings.changedValue(words, then, now, reader.year());
            case VALUE_BEFORE -> Wordings.changedValue(words, then, now, reader.yearBefore());
        };
    }

    /** 12.50 and 12.5 are the same weight. */
    private static @Nullable String weight(IndicatorEntry entry) {
        return entry.weight() == null
                ? null
                : entry.weight().stripTrailingZeros().toPlainString();
    }

    private static @Nullable String definedBy(IndicatorEntry entry) {
        return entry.definedBy() == null ? null : entry.definedBy().toString();
    }
}
