package org.jixiao.indicator.library.use;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What use there is of a definition, in figures. */
class UseViewTest {

    private static final UUID ONE = UUID.randomUUID();
    private static final UUID TWO = UUID.randomUUID();

    @Test
    void sheetsCountOnceAndValuesOfWhatIsInForceCount() {
        UseView view = UseView.of(List.of(
                new Used(ONE, true, "≥200人次"),
                new Used(ONE, true, "≥300人次"),
                new Used(TWO, true, "≥200人次"),
                new Used(TWO, false, "≥9人次"),
                new Used(ONE, true, "2期"),
                new Used(ONE, true, null)));

        assertThat(view.approvedSheets()).isEqualTo(2);
        assertThat(view.draftSheets()).isEqualTo(1);
        assertThat(view.values())
                .containsExactly(
                        new UseView.ValueInUse("≥200人次", 2),
                        new UseView.ValueInUse("2期", 1),
                        new UseView.ValueInUse("≥300人次", 1));
        // 200, 200, 300 in 人次: the one in the middle is 200.
        assertThat(view.numbers())
                .isEqualTo(new UseView.Numbers(
                        "人次", 3, new BigDecimal("200"), new BigDecimal("200"), new BigDecimal("300")));
    }

    @Test
    void whatIsNotUsedHasNoNumbers() {
        assertThat(UseView.of(List.of())).isEqualTo(new UseView(0, 0, List.of(), null));
    }
}
