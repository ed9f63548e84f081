package org.jixiao.disclosure.site.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TextChangeTest {

    @Test
    void whatWasStruckOutAndPutInIsMarkedInTheText() {
        assertThat(shown("完成十二个文化站修缮", "完成十个文化站修缮和扩建")).isEqualTo("完成十[-二]个文化站修缮[+和扩建]");
        assertThat(shown("投入 343.18 万元", "投入 350.18 万元")).isEqualTo("投入 [-343.18][+350.18] 万元");
        assertThat(shown("2026-01-20", "2026-08-01")).isEqualTo("[-2026-01-20][+2026-08-01]");
        assertThat(shown("一样", "一样")).isEqualTo("一样");
    }

    @Test
    void aTextThatWasNotThereIsNewAsAWhole() {
        assertThat(shown(null, "新的一段")).isEqualTo("[+新的一段]");
        assertThat(shown("旧的一段", null)).isEqualTo("[-旧的一段]");
    }

    @Test
    void twoTextsThatHaveLittleInCommonStandBesideEachOther() {
        assertThat(shown("培训志愿者四百人", "修缮屋面，更换照明")).isEqualTo("[-培训志愿者四百人][+修缮屋面，更换照明]");
    }

    @Test
    void ofManyParagraphsOnlyThoseThatDifferAreTold() {
        List<TextChange> changes = TextChange.between(List.of("甲段", "乙段在此", "丙段"), List.of("甲段", "乙段在彼", "丙段", "丁段"));

        assertThat(changes).extracting(TextChangeTest::shown).containsExactly("乙段在[-此][+彼]", "[+丁段]");
    }

    private static String shown(@Nullable String before, @Nullable String after) {
        return shown(TextChange.of(before, after));
    }

    private static String shown(TextChange change) {
        return change.pieces().stream()
                .map(piece -> piece.isInserted()
                        ? "[+" + piece.text() + "]"
                        : piece.isDeleted() ? "[-" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}
