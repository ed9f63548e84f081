package org.jixiao.indicator.library.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words two names have in common. */
class WholeWordsTest {

    @ParameterizedTest
    @CsvSource({
        "党员满意度, 培训学员满意度, 满意度",
        "奖金发放及时率, 补助资金发放及时率, 发放及时率",
        "市民满意度, 受益群众满意度, 满意度",
        "教师资格考试通过率, 律师资格考试通过率, 通过率",
        "干部培训总人次, 培训干部人次, 干部 培训 人次",
        "道路养护公里数, 道路养护里程, 道路养护",
        "2024年度培训指标, 培训人次指标, 培训",
        "量子纠缠, 培训人次, ''",
    })
    void onlyWholeWordsThatBothHaveAreNamed(String one, String other, String words) {
        Set<String> shared = WholeWords.of(one).sharedWith(WholeWords.of(other));

        assertThat(shared).isEqualTo(words.isEmpty() ? Set.of() : Set.of(words.split(" ", -1)));
        assertThat(shared).allSatisfy(word -> assertThat(one).contains(word));
        assertThat(shared).allSatisfy(word -> assertThat(other).contains(word));
    }

    @Test
    void wordsThatMeanTheSameAreNamedSideBySide() {
        assertThat(WholeWords.of("市民满意度").alikeIn(WholeWords.of("受益群众满意度"))).isEqualTo(Map.of("市民", "群众"));
        assertThat(WholeWords.of("满意度").alikeIn(WholeWords.of("满意度"))).isEmpty();
    }
}
