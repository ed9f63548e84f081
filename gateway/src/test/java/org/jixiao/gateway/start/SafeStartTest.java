package org.jixiao.gateway.start;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.StartupEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeStartTest {

    @ParameterizedTest
    @CsvSource({
        "true,  https://jixiao.example/auth/realms/jixiao, https://jixiao.example, JIXIAO_ACCEPT_DEMO",
        "false, http://jixiao.example/auth/realms/jixiao,  https://jixiao.example, JIXIAO_ISSUER",
        "false, https://jixiao.example/auth/realms/jixiao, http://jixiao.example,  JIXIAO_PUBLIC_URL"
    })
    void whatIsForTrialsIsRefusedByName(boolean demo, String issuer, String address, String named) {
        assertThatThrownBy(() -> new SafeStart(false, demo, issuer, address).look(new StartupEvent()))
                .hasMessageContaining(named);
        assertThatCode(() -> new SafeStart(true, demo, issuer, address).look(new StartupEvent()))
                .doesNotThrowAnyException();
    }

    @Test
    void whatIsSafeOpens() {
        SafeStart start =
                new SafeStart(false, false, "https://jixiao.example/auth/realms/jixiao", "https://jixiao.example");

        assertThatCode(() -> start.look(new StartupEvent())).doesNotThrowAnyException();
    }
}
