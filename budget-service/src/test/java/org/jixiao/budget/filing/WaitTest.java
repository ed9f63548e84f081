package org.jixiao.budget.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaitTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "wait=10                        | 10",
                "respond-async, wait=10         | 10",
                "Wait = \"7\"; x                | 7",
                "wait=46                        | 45",
                "wait=999999999                 | 45",
                "wait=0                         | 0",
                "wait=soon                      | 0",
                "await=10                       | 0",
                "wait=10000000000               | 0",
                "return=minimal                 | 0"
            })
    void isAsLongAsAskedForButNotLongerThanTheGatewayWaits(String prefer, int seconds) {
        assertThat(Wait.preferred(List.of(prefer))).isEqualTo(new Wait(seconds));
    }

    @Test
    void isReadFromAnyOfSeveralHeaders() {
        assertThat(Wait.preferred(List.of("respond-async", "wait=3"))).isEqualTo(new Wait(3));
    }

    @Test
    void withoutAPreferenceNobodyWaits() {
        assertThat(Wait.preferred(List.of()).isAsked()).isFalse();
    }
}
