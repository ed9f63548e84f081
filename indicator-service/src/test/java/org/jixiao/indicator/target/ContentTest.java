package org.jixiao.indicator.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jixiao.budget.contract.IndicatorRow;
import org.jixiao.budget.contract.Place;
import org.jixiao.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Ordinals: given once, kept by what they name, never given again. */
class ContentTest {

    private static final IndicatorRow FIRST = row("培训人次", "≥200人次");
    private static final IndicatorRow SECOND = row("完成时间", "2024年底前完成");

    @Test
    void rowsAreNumberedFromOne() {
        assertThat(ordinals(Content.NONE.withRows(List.of(FIRST, SECOND)))).containsExactly(1, 2);
    }

    @Test
    void aNewFilingKeepsTheOrdinalOfWhatItStillNames() {
        Content before = Content.NONE.withRows(List.of(FIRST, SECOND));

        Content after = before.withRows(List.of(row("满意度", "≥90%"), row("完成时间", "2024年6月底前")));

        assertThat(ordinals(after)).containsExactly(3, 2);
        assertThat(after.indicators().get(1).target()).isEqualTo("2024年6月底前");
    }

    @Test
    void inAnotherSheetTheyAreNumberedAnew() {
        Content before = Content.NONE.withRows(List.of(FIRST)).withRows(List.of(SECOND, FIRST));

        Content after = before.afresh();

        assertThat(ordinals(before)).containsExactly(2, 1);
        assertThat(ordinals(after)).containsExactly(1, 2);
        assertThat(after.nextOrdinal()).isEqualTo(3);
        assertThat(after.indicators().get(0).target()).isEqualTo("2024年底前完成");
        assertThat(after.indicators()).extracting(IndicatorEntry::place).containsOnlyNulls();
    }

    @Test
    void twoRowsOfTheSameNameAreTwoIndicators() {
        assertThat(ordinals(Content.NONE.withRows(List.of(FIRST, FIRST)))).containsExactly(1, 2);
    }

    @Test
    void anEditKeepsOrdinalsAndDoesNotGiveOneAgain() {
        Content before = Content.NONE.withRows(List.of(FIRST, SECOND));
        Content without = edit(List.of(named(1, "培训人次"))).toContent(before);

        Content with = edit(List.of(named(1, "培训人次"), named(null, "又一项"))).toContent(without);

        assertThat(ordinals(with)).containsExactly(1, 3);
        assertThat(with.indicators().get(0).place()).isEqualTo(Place.line(7));
    }

    @Test
    void anEditNamesOnlyWhatThereIsAndThatOnce() {
        Content before = Content.NONE.withRows(List.of(FIRST));

        assertThatThrownBy(() -> edit(List.of(named(4, "不存在"))).toContent(before))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> edit(List.of(named(1, "甲"), named(1, "乙"))).toContent(before))
                .isInstanceOf(Refusal.class);
    }

    private static List<Integer> ordinals(Content content) {
        return content.indicators().stream().map(IndicatorEntry::ordinal).toList();
    }

    private static EditTarget edit(List<EditTarget.Row> rows) {
        return new EditTarget(List.of(), rows);
    }

    private static EditTarget.Row named(@Nullable Integer ordinal, String name) {
        return new EditTarget.Row(ordinal, "产出指标", null, name, null, "1次", null, null, null, null, null, null);
    }

    private static IndicatorRow row(String name, String target) {
        return new IndicatorRow("产出指标", "数量指标", name, null, target, null, null, null, null, Place.line(7));
    }
}
