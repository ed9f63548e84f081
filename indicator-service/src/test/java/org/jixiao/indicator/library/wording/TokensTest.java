package org.jixiao.indicator.library.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** The pieces by which a text is found. */
class TokensTest {

    @Test
    void everyTwoCharactersSideBySide() {
        assertThat(Tokens.of("培训满意度")).containsExactly("培训", "训满", "满意", "意度");
    }

    @Test
    void nothingIsFoundAcrossTwoTextsOrTwoWords() {
        assertThat(Tokens.of("培训，满意", "次数")).containsExactly("培训", "满意", "次数");
    }

    @Test
    void capitalsAndFullWidthLettersAreTheSame() {
        assertThat(Tokens.of("ＯＡ系统")).isEqualTo(Tokens.of("oa系统")).contains("oa", "a系", "系统");
    }

    @Test
    void aSingleCharacterHasNoPieces() {
        assertThat(Tokens.of("人", null, "")).isEmpty();
    }

    @Property
    void aWordThatStandsInATextIsFoundInIt(
            @ForAll @StringLength(min = 2, max = 8) @CharRange(from = '一', to = '龥') String word,
            @ForAll @StringLength(max = 20) @CharRange(from = '一', to = '龥') String before,
            @ForAll @StringLength(max = 20) @CharRange(from = '一', to = '龥') String after) {
        Set<String> text = Tokens.of(before + word + after);

        assertThat(text).containsAll(Tokens.of(word));
    }
}
