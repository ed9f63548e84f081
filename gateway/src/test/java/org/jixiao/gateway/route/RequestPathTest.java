package org.jixiao.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jixiao.gateway.problem.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestPathTest {

    @ParameterizedTest
    @CsvSource({
        "/, /",
        "/api/v1/budgets, /api/v1/budgets",
        "/api/v1/budgets/, /api/v1/budgets/",
        "/%61pi/v1/budgets, /api/v1/budgets",
        "/departments/%e7%bb%a9%E6%95%88, /departments/%E7%BB%A9%E6%95%88",
        "/a%20b/c+d/~e/%7Ee, /a%20b/c+d/~e/~e",
        "/.well-known/x..y/..., /.well-known/x..y/...",
    })
    void one_spelling_for_each_path(String raw, String spelled) {
        assertThat(RequestPath.of(raw).value()).isEqualTo(spelled);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*",
                "api",
                "//api/v1/budgets",
                "/problems//gateway",
                "/open-data/../api/v1/budgets",
                "/open-data/./x",
                "/open-data/..",
                "/open-data/%2e%2e/api/v1/budgets",
                "/open-data/.%2E/api",
                "/open-data%2f..%2fapi",
                "/auth%2Fadmin",
                "/auth/realms/jixiao/%5c..%5cadmin",
                "/auth\\admin",
                "/auth;x=1/realms",
                "/auth%3Bx/realms",
                "/%252e%252e/api",
                "/%00",
                "/%0d%0aSet-Cookie:x",
                "/%7f",
                "/%",
                "/%e7",
                "/%zz",
                "/%c0%ae%c0%ae/api",
                "/a b",
                "/绩效",
                "/a#b",
            })
    void what_could_be_read_as_another_path_is_refused(String raw) {
        assertThatThrownBy(() -> RequestPath.of(raw))
                .isInstanceOf(Refused.class)
                .hasMessage("unsafe-path");
    }

    @Test
    void a_long_path_is_read_too() {
        assertThat(RequestPath.of("/a%20".repeat(1600)).value()).hasSize(8000);
    }
}
