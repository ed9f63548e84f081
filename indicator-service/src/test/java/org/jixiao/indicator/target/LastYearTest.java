package org.jixiao.indicator.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What an indicator was to reach the year before. */
class LastYearTest {

    private static final UUID DEFINITION = UUID.randomUUID();

    @Test
    void theSameIndicatorIsFoundWhateverItsYearAndSpaces() {
        Content before = content(entry(1, "2023年度培训 人次", "≥180人次", null));

        assertThat(content(entry(4, "2024年培训人次", "≥200人次", null))
                        .rememberingYear(before)
                        .indicators())
                .extracting(IndicatorEntry::previous)
                .containsExactly("≥180人次");
    }

    @Test
    void itIsKnownByItsDefinitionUnderAnotherName() {
        Content before = content(entry(1, "培训人次", "≥180人次", DEFINITION));

        assertThat(content(entry(1, "受训干部人次", "≥200人次", DEFINITION))
                        .rememberingYear(before)
                        .indicators())
                .extracting(IndicatorEntry::previous)
                .containsExactly("≥180人次");
    }

    @Test
    void whereSeveralCouldBeMeantNoneIs() {
        Content before = content(entry(1, "培训人次", "≥180人次", null), entry(2, "培训人次", "≥20人次", null));

        assertThat(content(entry(1, "培训人次", "≥200人次", null))
                        .rememberingYear(before)
                        .indicators())
                .extracting(IndicatorEntry::previous)
                .containsOnlyNulls();
    }

    @Test
    void whatWasEnteredByHandStays() {
        Content before = content(entry(1, "培训人次", "≥180人次", null));
        Content now = content(entry(1, "培训人次", "≥200人次", null).withPrevious("175人次"));

        assertThat(now.rememberingYear(before)).isEqualTo(now);
    }

    @Test
    void aCopyKeepsTheOrdinalOfWhatGoesOnAndGivesNoneAgain() {
        Content now = new Content(
                List.of("新目标"), List.of(entry(2, "满意度", "≥90%", null), entry(3, "培训人次", "≥200人次", null)), 7);
        Content before = new Content(
                List.of("旧目标"), List.of(entry(1, "培训人次", "≥180人次", null), entry(2, "完成时间", "2023年底前", null)), 3);

        Content copied = now.copying(before);

        assertThat(copied.objectives()).containsExactly("旧目标");
        assertThat(copied.indicators()).extracting(IndicatorEntry::ordinal).containsExactly(3, 7);
        assertThat(copied.indicators()).extracting(IndicatorEntry::target).containsExactly("≥180人次", "2023年底前");
        assertThat(copied.nextOrdinal()).isEqualTo(8);
    }

    private static Content content(IndicatorEntry... entries) {
        return new Content(List.of(), List.of(entries), entries.length + 1);
    }

    private static IndicatorEntry entry(int ordinal, String name, String target, @Nullable UUID definedBy) {
        return new IndicatorEntry(
                ordinal, "产出指标", "数量指标", name, null, target, null, null, null, null, null, null, definedBy);
    }
}
