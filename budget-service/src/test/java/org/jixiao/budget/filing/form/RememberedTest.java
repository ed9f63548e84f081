package org.jixiao.budget.filing.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a short text was found to be is found once, and no document makes the memory of it grow without end. */
class RememberedTest {

    private final AtomicInteger asked = new AtomicInteger();
    private final Remembered<Integer> lengths = new Remembered<>(text -> {
        asked.incrementAndGet();
        return text.length();
    });

    @Test
    void isFoundOnceForTheSameText() {
        assertThat(lengths.of("项目名称")).isEqualTo(4);
        assertThat(lengths.of("项目名称")).isEqualTo(4);

        assertThat(asked).hasValue(1);
    }

    @Test
    void aLongTextIsLookedAtEachTime() {
        String sentence = "修".repeat(LabelText.LONGEST + 1);

        assertThat(lengths.of(sentence)).isEqualTo(41);
        assertThat(lengths.of(sentence)).isEqualTo(41);

        assertThat(asked).hasValue(2);
        assertThat(lengths.size()).isZero();
    }

    @Test
    void ofAHundredThousandTextsItHoldsAFewThousandAndIsRightAboutEach() {
        boolean right = IntStream.range(0, 100_000)
                .parallel()
                .mapToObj(Integer::toString)
                .allMatch(text -> lengths.of(text) == text.length());

        assertThat(right).isTrue();
        // Two that find it full at once may each put one more in.
        assertThat(lengths.size())
                .isBetween(1, Remembered.MOST + Runtime.getRuntime().availableProcessors());
    }
}
