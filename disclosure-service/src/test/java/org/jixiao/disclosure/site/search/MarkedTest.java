package org.jixiao.disclosure.site.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MarkedTest {

    @Test
    void theWordsAreMarkedWhereverTheyStand() {
        assertThat(shown("培训志愿者，培训讲解员", "培训")).isEqualTo("[培训]志愿者，[培训]讲解员");
        assertThat(shown("文化站开放", "文化", "化站")).isEqualTo("[文化站]开放");
        assertThat(shown("没有", "培训")).isEqualTo("没有");
    }

    @Test
    void whatReadsAlikeIsAlike() {
        assertThat(shown("ＡＫ 设备 2026 年度", "ak设备", "2026年度")).isEqualTo("[ＡＫ 设备] [2026 年度]");
        assertThat(Folding.terms("　培训\t ＡＫ 培训 ")).containsExactly("培训", "ak");
    }

    @Test
    void ofALongTextThePartAroundTheFirstFindIsShown() {
        String text = "一".repeat(200) + "培训" + "二".repeat(200);

        assertThat(shown(text, "培训")).isEqualTo("…" + "一".repeat(28) + "[培训]" + "二".repeat(66) + "…");
    }

    @Test
    void aSingleCharacterIsNoQuestion() {
        assertThat(Question.of("水", null, null).canBeFound()).isFalse();
        assertThat(Question.of("水 库", null, null).canBeFound()).isFalse();
        assertThat(Question.of("水 水库", null, null).canBeFound()).isTrue();
        assertThat(Question.of("  ", null, null).canBeFound()).isFalse();
    }

    private static String shown(String text, String... words) {
        return Marked.of(text, List.of(words)).pieces().stream()
                .map(piece -> piece.isFound() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}
