package org.jixiao.platform.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which settings a service refuses to start with where it is no trial. */
class UnsafeTest {

    private static final Map<String, String> SAFE = Map.of(
            "jixiao.accept-demo", "false",
            "quarkus.oidc.token.issuer", "https://jixiao.example/auth/realms/jixiao",
            "jixiao.site.url", "https://jixiao.example",
            "quarkus.datasource.username", "budget",
            "quarkus.datasource.password", "k3Zq0vXn7TtWb2Lr",
            "jixiao.accounts.secret", "p9Yd4cHs6RfMa1Qe",
            "kafka.security.protocol", "SSL");

    @Test
    void whatIsSafeStarts() {
        assertThat(Unsafe.of(SAFE::get)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "jixiao.accept-demo, true, JIXIAO_ACCEPT_DEMO",
        "quarkus.oidc.token.issuer, http://jixiao.example/auth/realms/jixiao, JIXIAO_ISSUER",
        "quarkus.oidc.token.issuer, , JIXIAO_ISSUER",
        "jixiao.site.url, http://127.0.0.1:8080, JIXIAO_PUBLIC_URL",
        "quarkus.datasource.password, , QUARKUS_DATASOURCE_PASSWORD",
        "quarkus.datasource.password, budget, QUARKUS_DATASOURCE_PASSWORD",
        "quarkus.datasource.password, postgres, QUARKUS_DATASOURCE_PASSWORD",
        "quarkus.datasource.password, PasswordPassword, QUARKUS_DATASOURCE_PASSWORD",
        "jixiao.accounts.secret, secret, JIXIAO_DIRECTORY_SECRET",
        "kafka.security.protocol, PLAINTEXT, KAFKA_SECURITY_PROTOCOL",
        "kafka.security.protocol, SASL_PLAINTEXT, KAFKA_SECURITY_PROTOCOL",
        "kafka.security.protocol, , KAFKA_SECURITY_PROTOCOL"
    })
    void whatIsForTrialsIsRefusedByName(String key, @Nullable String value, String variable) {
        Unsafe.Settings told = with(key, value);

        assertThat(Unsafe.of(told))
                .singleElement()
                .satisfies(unsafe -> assertThat(unsafe.toString()).contains(key).contains(variable));
        assertThatThrownBy(() -> SafeStart.judge(Unsafe.of(told), false)).hasMessageContaining(variable);
        assertThatCode(() -> SafeStart.judge(Unsafe.of(told), true)).doesNotThrowAnyException();
    }

    /** Only budget-service keeps accounts, only disclosure-service a site. */
    @ParameterizedTest
    @CsvSource({"jixiao.accounts.secret", "jixiao.site.url"})
    void whatAServiceDoesNotHaveItNeedNotSay(String key) {
        assertThat(Unsafe.of(with(key, null))).isEmpty();
    }

    @Test
    void aSecretIsNotRepeated() {
        assertThat(Unsafe.of(with("quarkus.datasource.password", "hunter2")).toString())
                .doesNotContain("hunter2");
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        assertThatThrownBy(() -> SafeStart.judge(Unsafe.of(key -> null), false))
                .hasMessageContaining("JIXIAO_ISSUER")
                .hasMessageContaining("QUARKUS_DATASOURCE_PASSWORD")
                .hasMessageContaining("KAFKA_SECURITY_PROTOCOL");
    }

    private static Unsafe.Settings with(String key, @Nullable String value) {
        Map<String, String> told = new HashMap<>(SAFE);
        if (value == null) {
            told.remove(key);
        } else {
            told.put(key, value);
        }
        return told::get;
    }
}
