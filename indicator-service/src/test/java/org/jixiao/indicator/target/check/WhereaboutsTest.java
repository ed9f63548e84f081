package org.jixiao.indicator.target.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jixiao.budget.contract.Place;
import org.jixiao.budget.contract.PlacedPart;
import org.jixiao.indicator.target.rule.Whereabouts;
import org.junit.jupiter.api.Test;

class WhereaboutsTest {

    private static final Whereabouts FILED = new Whereabouts(
            Place.line(3),
            List.of("保障供水", "改善水质"),
            List.of(
                    new PlacedPart("/objectives/0", Place.line(10)),
                    new PlacedPart("/objectives/1", Place.line(11)),
                    new PlacedPart("/tasks/0", Place.line(13))));

    @Test
    void anObjectiveIsWhereItsWordsStandWhateverItsNumberInTheSheet() {
        assertThat(FILED.objective("改善水质")).isEqualTo(Place.line(11));
        assertThat(FILED.objectives(List.of("改善水质", "保障供水"))).isEqualTo(Place.line(11));
    }

    @Test
    void whatStandsInNoLineIsInTheForm() {
        assertThat(FILED.objective("节约用水")).isEqualTo(Place.line(3));
        assertThat(FILED.objectives(List.of())).isEqualTo(Place.line(3));
        assertThat(FILED.task(4)).isEqualTo(Place.line(3));
        assertThat(Whereabouts.NOWHERE.task(0)).isNull();
    }

    @Test
    void aTaskIsWhereItStandsInTheBudget() {
        assertThat(FILED.task(0)).isEqualTo(Place.line(13));
    }
}
