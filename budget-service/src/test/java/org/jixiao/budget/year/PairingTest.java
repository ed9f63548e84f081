package org.jixiao.budget.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jixiao.budget.contract.Coded;
import org.jixiao.budget.contract.Money;
import org.jixiao.budget.project.ProjectContent;
import org.jixiao.budget.revision.Edition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PairingTest {

    @Test
    void continuationGoesBeforeCodeAndCodeBeforeName() {
        Edition.Entry renamed = last("A1", "供水", "100");
        Edition.Entry coded = last("A2", "巡查", "50");
        Edition.Entry named = last(null, "保洁", "30");
        Edition.Entry ended = last("A9", "抗旱", "20");

        List<ComparedProject> pairs = Pairing.of(
                List.of(
                        now(renamed.project(), "A2", "农村供水", "120"),
                        now(null, "A2 ", "河道巡查", "50"),
                        now(null, null, "保 洁", null),
                        now(null, "A3", "新建水厂", "500")),
                List.of(renamed, coded, named, ended));

        assertThat(pairs)
                .extracting(ComparedProject::matchedBy)
                .containsExactly(
                        ComparedProject.MatchedBy.CONTINUES,
                        ComparedProject.MatchedBy.CODE,
                        ComparedProject.MatchedBy.NAME,
                        null,
                        null);
        assertThat(pairs)
                .extracting(ComparedProject::statedIn)
                .containsExactly(StatedIn.BOTH, StatedIn.BOTH, StatedIn.BOTH, StatedIn.CURRENT, StatedIn.PREVIOUS);
        assertThat(pairs)
                .extracting(pair -> pair.difference().delta())
                .containsExactly(yuan("20"), yuan("0"), null, yuan("500"), yuan("-20"));
        // 20 of 100; 0 of 50; not stated; of nothing; all of 20
        assertThat(pairs)
                .extracting(pair -> pair.difference().percent())
                .containsExactly(
                        new BigDecimal("20.00"), new BigDecimal("0.00"), null, null, new BigDecimal("-100.00"));
    }

    @Test
    void whereSeveralCouldBeMeantNoneIs() {
        List<ComparedProject> pairs =
                Pairing.of(List.of(now(null, null, "保洁", "1")), List.of(last(null, "保洁", "1"), last(null, "保洁", "2")));

        assertThat(pairs)
                .extracting(ComparedProject::statedIn)
                .containsExactly(StatedIn.CURRENT, StatedIn.PREVIOUS, StatedIn.PREVIOUS);
    }

    private static Edition.Entry last(@Nullable String code, String name, String amount) {
        return now(null, code, name, amount);
    }

    private static Edition.Entry now(
            @Nullable UUID continues, @Nullable String code, String name, @Nullable String amount) {
        return new Edition.Entry(
                UUID.randomUUID(),
                continues,
                false,
                new ProjectContent(
                        code,
                        name,
                        null,
                        null,
                        null,
                        Coded.NONE,
                        null,
                        Coded.NONE,
                        null,
                        amount == null ? null : yuan(amount),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    private static Money yuan(String amount) {
        return Money.ofYuan(new BigDecimal(amount));
    }
}
