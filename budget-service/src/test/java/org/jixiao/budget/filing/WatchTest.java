package org.jixiao.budget.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.budget.filing.form.FormReader;
import org.jixiao.budget.filing.form.ReadingContext;
import org.jixiao.budget.filing.format.DocumentReader;
import org.junit.jupiter.api.Test;

class WatchTest {

    private final Watch watch = new Watch();

    /** Half of 200 lines: 10 + 50 × (70 − 10) / 100 = 40. One of four projects: 70 + 25 × (95 − 70) / 100 = 76.25. */
    @Test
    void eachPartOfTheWorkHasItsShareOfTheBar() {
        assertThat(watch.standing()).isEqualTo(new Standing(FilingState.RECEIVED, new Progress(0, null, 0)));

        watch.opening();
        assertThat(watch.standing()).isEqualTo(new Standing(FilingState.OPENING, new Progress(5, null, 0)));

        Progress.Lines half = new Progress.Lines(100, 200);
        watch.at(100, 200, 4);
        assertThat(watch.standing()).isEqualTo(new Standing(FilingState.READING, new Progress(40, half, 4)));

        watch.laid(1);
        assertThat(watch.standing()).isEqualTo(new Standing(FilingState.LAYING_OVER, new Progress(76, half, 4)));

        assertThat(watch.standing().ended(FilingState.READ))
                .isEqualTo(new Standing(FilingState.READ, new Progress(100, half, 4)));
    }

    @Test
    void aDocumentWithoutProjectsIsLaidOverAtOnce() {
        watch.at(0, 0, 0);
        assertThat(watch.standing().progress().percent()).isEqualTo(70);

        watch.laid(0);
        assertThat(watch.standing().progress().percent()).isEqualTo(95);
    }

    @Test
    void theReaderTellsHowFarItIsProjectByProject() {
        Form form = Form.of("306001云溪县水务局");
        for (int i = 1; i <= 20; i++) {
            form.project("99010126P00306A" + (10_000 + i) + "X", "供水" + i, "1.00");
        }
        List<Progress> seen = new ArrayList<>();

        new FormReader()
                .read(
                        new DocumentReader().read(form.bytes(), "form.txt"),
                        ReadingContext.NONE,
                        (done, total, projects) -> {
                            watch.at(done, total, projects);
                            seen.add(watch.standing().progress());
                        });

        assertThat(seen).extracting(Progress::projects).isSorted().contains(1, 10, 20);
        assertThat(seen).extracting(Progress::percent).isSorted();
        assertThat(seen.get(seen.size() - 1).lines())
                .satisfies(lines -> assertThat(lines.done()).isEqualTo(lines.total()));
    }
}
