package org.jixiao.budget.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PartsTest {

    private static final Parts<BudgetContent> PARTS = Parts.of(BudgetContent.class);
    private static final BudgetContent ONE = BudgetContent.ofProse(List.of("一"), List.of());
    private static final BudgetContent OTHER = BudgetContent.ofProse(List.of("二"), List.of());

    @Test
    void tellWhichDiffer() {
        assertThat(PARTS.differing(ONE, OTHER)).containsExactly("objectives");
        assertThat(PARTS.differing(ONE, ONE)).isEmpty();
    }

    @Test
    void areTakenFromAnotherRecordByName() {
        assertThat(PARTS.overlay(ONE, OTHER, Set.of("objectives"))).isEqualTo(OTHER);
        assertThat(PARTS.overlay(ONE, OTHER, Set.of("funding"))).isEqualTo(ONE);
    }
}
