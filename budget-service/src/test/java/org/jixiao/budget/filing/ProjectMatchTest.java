package org.jixiao.budget.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jixiao.budget.contract.Coded;
import org.jixiao.budget.project.BudgetProject;
import org.jixiao.budget.project.ProjectContent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProjectMatchTest {

    private static final UUID BUDGET = UUID.randomUUID();

    private final BudgetProject coded = project("A1", "水务局", "农村供水（2026年）");
    private final BudgetProject uncoded = project(null, "水务局", "河道巡查");
    private final ProjectMatch match = new ProjectMatch(List.of(coded, uncoded));

    @Test
    void aCodeDecidesWhateverTheName() {
        assertThat(match.candidates(content("A1", "河管所", "换了名称"))).containsExactly(coded);
    }

    @Test
    void anotherCodeIsAnotherProject() {
        assertThat(match.candidates(content("A2", "水务局", "农村供水（2026年）"))).isEmpty();
    }

    @Test
    void withoutACodeUnitAndNameDecideAfterWidthAndWhiteSpace() {
        assertThat(match.candidates(content(null, "水务局", "农村供水 (2026年)"))).containsExactly(coded);
        assertThat(match.candidates(content(null, "河管所", "农村供水（2026年）"))).isEmpty();
        assertThat(match.candidates(content(null, "水务局", "农村供水（2027年）"))).isEmpty();
    }

    @Test
    void aProjectWithoutACodeMayGetOne() {
        assertThat(match.candidates(content("A3", "水务局", "河道巡查"))).containsExactly(uncoded);
    }

    private static BudgetProject project(@Nullable String code, String unit, String name) {
        return BudgetProject.entered(BUDGET, 1, content(code, unit, name), "editor");
    }

    private static ProjectContent content(@Nullable String code, String unit, String name) {
        return new ProjectContent(
                code,
                name,
                null,
                null,
                null,
                Coded.NONE,
                null,
                new Coded(null, unit),
                null,
                null,
                List.of(),
                List.of(),
                List.of());
    }
}
