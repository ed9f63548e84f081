package org.jixiao.indicator.target.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.indicator.target.Content;
import org.jixiao.indicator.target.IndicatorEntry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How two states of a sheet differ, in words. */
class SheetDiffTest {

    private static final UUID DEFINITION = UUID.fromString("018cc251-f400-7000-8000-00000000000a");
    private static final Reader READER =
            new Reader(new FiscalYear(2024), id -> id.equals(DEFINITION) ? "培训人次（指标库）" : "其他");
    private static final IndicatorEntry TRAINED = entry(1, "培训人次", "≥200人次", "12.50");
    private static final IndicatorEntry CONTENT = entry(2, "满意度", "≥90%", null);

    @Test
    void aStateDoesNotDifferFromItself() {
        SheetDiff diff = diff(List.of(TRAINED, CONTENT), List.of(entry(1, "培训人次", "≥200人次", "12.5"), CONTENT));

        assertThat(diff.indicators()).isEmpty();
        assertThat(diff.changes()).isEmpty();
    }

    @Test
    void anIndicatorThatChangedIsNamedFieldByField() {
        IndicatorDiff diff = diff(List.of(TRAINED), List.of(entry(1, "受训人次", "≥150人次", null)))
                .indicators()
                .get(0);

        assertThat(diff.ordinal()).isEqualTo(1);
        assertThat(diff.kind()).isEqualTo(IndicatorDiff.Kind.CHANGED);
        assertThat(diff.changes()).extracting(Change::pointer).containsExactly("/name", "/target", "/weight");
        assertThat(diff.words().zh()).isEqualTo("“受训人次”：指标名称由“培训人次”改为“受训人次”；年度指标值由“≥200人次”改为“≥150人次”（降低）；删去权重“12.5”");
        assertThat(diff.words().en())
                .isEqualTo("“受训人次”: name changed from “培训人次” to “受训人次”; annual value changed from “≥200人次” to “≥150人次”"
                        + " (lowered); weight “12.5” removed");
    }

    @Test
    void aValueInOtherWordsIsToldFromAnotherValue() {
        assertThat(said("≥90%", "不低于90%")).endsWith("（含义不变）");
        assertThat(said("≥90%", "≥95%")).endsWith("（提高）");
        assertThat(said("≥90%", "≤95%")).endsWith("改为“≤95%”");
        assertThat(said("≥90人", "≥95%")).endsWith("改为“≥95%”");
        assertThat(said("明显", "≥95%")).endsWith("改为“≥95%”");
        assertThat(said(null, "≥95%")).endsWith("填写年度指标值“≥95%”");
    }

    @Test
    void whatCameAndWhatWentIsTold() {
        List<IndicatorDiff> diffs = diff(List.of(TRAINED), List.of(CONTENT)).indicators();

        assertThat(diffs)
                .extracting(IndicatorDiff::kind)
                .containsExactly(IndicatorDiff.Kind.ADDED, IndicatorDiff.Kind.REMOVED);
        assertThat(diffs)
                .extracting(each -> each.words().zh())
                .containsExactly("新增指标“满意度”（≥90%）", "删去指标“培训人次”（≥200人次）");
    }

    @Test
    void whereAnIndicatorCameFromIsCalledByItsName() {
        IndicatorEntry defined = new IndicatorEntry(
                1,
                "产出指标",
                "数量指标",
                "培训人次",
                null,
                "≥200人次",
                null,
                null,
                new BigDecimal("12.50"),
                null,
                null,
                null,
                DEFINITION);

        Change change = diff(List.of(defined), List.of(TRAINED))
                .indicators()
                .get(0)
                .changes()
                .get(0);

        assertThat(change.pointer()).isEqualTo("/definedBy");
        assertThat(change.before()).isEqualTo("培训人次（指标库）");
        assertThat(change.words().zh()).isEqualTo("删去指标库来源“培训人次（指标库）”");
    }

    /** One that came, and one that went, move nothing. */
    @Test
    void anotherOrderIsTold() {
        IndicatorEntry first = entry(5, "场次", "≥2场", null);
        IndicatorEntry gone = entry(6, "课时", "≥9课时", null);
        IndicatorEntry come = entry(7, "教材", "≥9册", null);

        assertThat(diff(List.of(first, gone, TRAINED, CONTENT), List.of(come, first, CONTENT, TRAINED))
                        .changes())
                .extracting(Change::pointer, change -> change.words().zh(), change -> change.words()
                        .en())
                .containsExactly(tuple(
                        "/indicators",
                        "指标顺序由“培训人次、满意度”改为“满意度、培训人次”",
                        "order of indicators changed from “培训人次、满意度” to “满意度、培训人次”"));
        assertThat(diff(List.of(first, gone, TRAINED), List.of(come, first, TRAINED))
                        .changes())
                .isEmpty();
    }

    @Test
    void objectivesAreComparedWithoutRegardToTheirOrder() {
        assertThat(ObjectiveDiff.between(List.of("一", "二"), List.of("二", "一"))).isEmpty();
        assertThat(ObjectiveDiff.between(List.of("一", "二"), List.of("二", "三", "四")))
                .extracting(Change::pointer, change -> change.words().zh())
                .containsExactly(tuple("/objectives/1", "绩效目标由“一”改为“三”"), tuple("/objectives/2", "填写绩效目标“四”"));
        assertThat(ObjectiveDiff.between(List.of("一", "一"), List.of("一")))
                .extracting(change -> change.words().en())
                .containsExactly("objective “一” removed");
    }

    private static String said(@Nullable String before, String after) {
        return diff(List.of(entry(1, "满意度", before, null)), List.of(entry(1, "满意度", after, null)))
                .indicators()
                .get(0)
                .words()
                .zh();
    }

    private static SheetDiff diff(List<IndicatorEntry> before, List<IndicatorEntry> after) {
        return SheetDiff.between(
                new SheetDiff.State(1, new Content(List.of(), before, 9)), 2, new Content(List.of(), after, 9), READER);
    }

    private static IndicatorEntry entry(int ordinal, String name, @Nullable String target, @Nullable String weight) {
        return new IndicatorEntry(
                ordinal,
                "产出指标",
                "数量指标",
                name,
                null,
                target,
                null,
                null,
                weight == null ? null : new BigDecimal(weight),
                null,
                null);
    }
}
