package org.jixiao.indicator.target.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jixiao.indicator.contract.Grade.EXCELLENT;
import static org.jixiao.indicator.contract.Grade.FAIR;
import static org.jixiao.indicator.contract.Grade.GOOD;
import static org.jixiao.indicator.contract.Grade.POOR;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jixiao.indicator.contract.Grade;
import org.jixiao.platform.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From four ratings to a grade. */
class RatingsTest {

    @ParameterizedTest
    @CsvSource({
        "EXCELLENT, EXCELLENT, EXCELLENT, EXCELLENT, EXCELLENT",
        // (0 + 0 + 0 + 1) / 4 = 0.25
        "EXCELLENT, EXCELLENT, EXCELLENT, GOOD, EXCELLENT",
        // (0 + 0 + 1 + 1) / 4 = 0.5: a half is the worse one
        "EXCELLENT, EXCELLENT, GOOD, GOOD, GOOD",
        // (0 + 0 + 0 + 2) / 4 = 0.5
        "EXCELLENT, EXCELLENT, EXCELLENT, FAIR, GOOD",
        // (0 + 0 + 0 + 3) / 4 = 0.75 is 良, but at most one above 差
        "EXCELLENT, EXCELLENT, EXCELLENT, POOR, FAIR",
        // (1 + 1 + 2 + 2) / 4 = 1.5
        "GOOD, GOOD, FAIR, FAIR, FAIR",
        // (2 + 3 + 3 + 3) / 4 = 2.75
        "FAIR, POOR, POOR, POOR, POOR",
    })
    void theGradeIsTheMeanAndAtMostOneAboveTheWorst(Grade a, Grade b, Grade c, Grade d, Grade proposed) {
        assertThat(new Ratings(a, b, c, d).proposes()).isEqualTo(proposed);
        assertThat(new Ratings(d, c, b, a).proposes()).isEqualTo(proposed);
    }

    @Property
    void aBetterRatingNeverMakesItWorse(@ForAll Grade a, @ForAll Grade b, @ForAll Grade c, @ForAll Grade d) {
        Grade as = new Ratings(a, b, c, d).proposes();

        assertThat(new Ratings(EXCELLENT, b, c, d).proposes()).isLessThanOrEqualTo(as);
        assertThat(new Ratings(a, b, c, POOR).proposes()).isGreaterThanOrEqualTo(as);
    }

    @Test
    void theReviewerSetsTheGradeAndSaysWhyWhereItIsAnother() {
        Ratings ratings = new Ratings(GOOD, GOOD, GOOD, FAIR);

        assertThat(Verdict.of(ratings, null, null).grade()).isEqualTo(GOOD);
        assertThat(Verdict.of(ratings, GOOD, null).explanation()).isNull();
        assertThatThrownBy(() -> Verdict.of(ratings, EXCELLENT, " ")).isInstanceOf(Refusal.class);
        assertThat(Verdict.of(ratings, EXCELLENT, "指标全部量化").grade()).isEqualTo(EXCELLENT);
    }

    @Test
    void aGradeIsGivenOverTheFourCriteriaOrNotAtAll() {
        assertThatThrownBy(() -> Verdict.of(null, FAIR, "看过了")).isInstanceOf(Refusal.class);
        assertThat(Verdict.of(null, null, null)).isEqualTo(Verdict.NONE);
    }
}
