package org.jixiao.disclosure.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of a file of 100 bytes. */
class ByteRangeTest {

    private static final int LENGTH = 100;

    @ParameterizedTest
    @CsvSource({
        "bytes=0-9, 0, 9",
        "bytes=90-, 90, 99",
        "bytes=-5, 95, 99",
        "bytes=-200, 0, 99",
        "bytes=10-999999999999, 10, 99",
        "bytes=99-99, 99, 99"
    })
    void aPart(String asked, int first, int last) {
        assertThat(ByteRange.asked(asked, LENGTH)).contains(new ByteRange(first, last, LENGTH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=100-", "bytes=100-200", "bytes=-0"})
    void aPartThatIsNotThere(String asked) {
        assertThat(ByteRange.asked(asked, LENGTH))
                .hasValueSatisfying(range -> assertThat(range.contentRange()).isEqualTo("bytes */100"))
                .hasValueSatisfying(range -> assertThat(range.isEmpty()).isTrue());
    }

    /** The whole is the answer to what nobody here understands. */
    @ParameterizedTest
    @ValueSource(strings = {"bytes=0-1,5-6", "bytes=-", "bytes=9-3", "lines=1-2", "bytes", "bytes=a-b"})
    void noPart(String asked) {
        assertThat(ByteRange.asked(asked, LENGTH)).isEmpty();
    }

    @Test
    void ofAnEmptyFileThereIsNoPart() {
        assertThat(ByteRange.asked("bytes=0-", 0))
                .hasValueSatisfying(range -> assertThat(range.contentRange()).isEqualTo("bytes */0"));
    }
}
