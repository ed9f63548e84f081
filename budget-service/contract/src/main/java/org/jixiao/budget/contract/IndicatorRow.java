package org.jixiao.budget.contract;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One indicator as read from a filed form, before anyone has judged what its target means. Text is as written, after
 * the repairs that the filing's report lists; null is a blank cell.
 *
 * @param dimension 一级指标
 * @param category 二级指标, without fill marks
 * @param name 三级指标, without its {@code 指标n:} mark; empty where only a value stands
 * @param definition 绩效指标描述 / 三级指标解释
 * @param target annual value: comparator, value and unit joined where they stood in columns
 * @param wholeTerm value over the whole term
 * @param basis 指标值确定依据
 * @param weight points of a hundred
 * @param fill fill mark (必填量化)
 * @param line where it stands in the filed document, see {@link Place}; null where the row was entered by hand
 * @param sheet on which sheet of a workbook; null elsewhere
 * @param page on which page of a printed file; null elsewhere
 */
public record IndicatorRow(
        String dimension,
        @Nullable String category,
        String name,
        @Nullable String definition,
        @Nullable String target,
        @Nullable String wholeTerm,
        @Nullable String basis,
        @Nullable BigDecimal weight,
        @Nullable String fill,
        @Nullable Integer line,
        @Nullable String sheet,
        @Nullable Integer page) {

    /** @param place where it stands in the filed document; null where the row was entered by hand */
    public IndicatorRow(
            String dimension,
            @Nullable String category,
            String name,
            @Nullable String definition,
            @Nullable String target,
            @Nullable String wholeTerm,
            @Nullable String basis,
            @Nullable BigDecimal weight,
            @Nullable String fill,
            @Nullable Place place) {
        this(
                dimension,
                category,
                name,
                definition,
                target,
                wholeTerm,
                basis,
                weight,
                fill,
                place == null ? null : place.line(),
                place == null ? null : place.sheet(),
                place == null ? null : place.page());
    }

    /** Where it stands in the filed document, null where the row was entered by hand. */
    public @Nullable Place place() {
        return line == null ? null : new Place(sheet, page, line, null);
    }
}
