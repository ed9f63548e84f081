package org.jixiao.budget.department;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DivisionTreeTest {

    @Test
    void theCodeSaysWhereADivisionLies() {
        DivisionTree tree = tree(in("990000", null), in("990100", null), in("990104", null), in("980104", null));

        assertThat(tree.parentOf(in("990104", null))).isEqualTo("990100");
        assertThat(tree.parentOf(in("990100", null))).isEqualTo("990000");
        assertThat(tree.parentOf(in("990000", null))).isNull();
        assertThat(tree.parentOf(in("980104", null))).isNull();
    }

    @Test
    void aLevelThatTheDirectoryLacksIsPassedOver() {
        DivisionTree tree = tree(in("990000", null), in("990104", null));

        assertThat(tree.parentOf(in("990104", null))).isEqualTo("990000");
    }

    @Test
    void whatWasSaidCountsMoreThanTheCode() {
        Division moved = in("990104", "980100");
        DivisionTree tree = tree(in("990100", null), in("980100", null), moved);

        assertThat(tree.parentOf(moved)).isEqualTo("980100");
        assertThat(tree.isWithin(moved, "980100")).isTrue();
        assertThat(tree.isWithin(moved, "990100")).isFalse();
        assertThat(tree.isWithin(moved, "990104")).isTrue();
    }

    @Test
    void aCircleIsSeen() {
        Division upper = in("990100", "990104");
        Division lower = in("990104", null);

        DivisionTree tree = tree(upper, lower);

        assertThat(tree.isInCircle(upper)).isTrue();
        assertThat(tree.isInCircle(lower)).isTrue();
        assertThat(tree(in("990100", null), lower).isInCircle(lower)).isFalse();
    }

    private static DivisionTree tree(Division... divisions) {
        return DivisionTree.of(List.of(divisions));
    }

    private static Division in(String code, @Nullable String parent) {
        return new Division(code, "区划" + code, parent);
    }
}
