package org.jixiao.budget.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jixiao.budget.budget.Found;
import org.jixiao.budget.check.rule.Verdict;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.budget.contract.Place;
import org.jixiao.budget.contract.PlacedPart;
import org.jixiao.budget.project.ProjectContent;
import org.jixiao.budget.project.StandingProject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhereaboutsTest {

    private static final UUID PROJECT = UUID.fromString("018cc251-f400-7000-8000-000000000001");
    private static final Whereabouts WHEREABOUTS = new Whereabouts(
            List.of(at("/tasks/0", 22), at("/tasks/1", 27)),
            List.of(new StandingProject(
                    PROJECT,
                    false,
                    Sample.read("{'name': '供水管网改造'}", ProjectContent.class),
                    Place.line(304),
                    List.of(at("/objectives/0", 309), at("/objectives/1", 310)))));

    @ParameterizedTest
    @CsvSource({"/objectives/1, 310", "/objectives, 309", "/objectives/2, 304", "/name, 304", "'', 304"})
    void whatIsAboutAProjectPointsToItsObjectiveElseToItsForm(String part, int line) {
        assertThat(lineOf(PROJECT, "/projects/" + PROJECT + part)).isEqualTo(line);
    }

    @Test
    void whatIsAboutATaskPointsToTheTask() {
        assertThat(lineOf(null, "/tasks/1/name")).isEqualTo(27);
        assertThat(lineOf(null, "/funding/0/source")).isNull();
    }

    private static @Nullable Integer lineOf(@Nullable UUID project, String path) {
        Bilingual words = new Bilingual("请核对。", "Check.");
        Place place = WHEREABOUTS
                .placed(new Found(project, Verdict.warning("YEAR").on(path, null, words, words)))
                .finding()
                .place();
        return place == null ? null : place.line();
    }

    private static PlacedPart at(String path, int line) {
        return new PlacedPart(path, Place.line(line));
    }
}
