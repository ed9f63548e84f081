package org.jixiao.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.http.HttpMethod;
import java.util.HashMap;
import java.util.Map;
import org.jixiao.gateway.problem.Refused;
import org.junit.jupiter.api.Test;

class RoutesTest {
    private static final RequestPath BUDGETS = RequestPath.of("/api/v1/budgets/7");

    @Test
    void rows_of_one_path_divide_the_methods() {
        var routes = routes("GET > budget, authenticated", "POST > budget, finance-reviewer");

        assertThat(routes.to(BUDGETS, HttpMethod.HEAD).access().roles()).isEmpty();
        assertThat(routes.to(BUDGETS, HttpMethod.POST).access().roles()).containsExactly("finance-reviewer");
        assertThatThrownBy(() -> routes.to(BUDGETS, HttpMethod.PUT))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.problem().headers()).containsEntry("Allow", "GET, HEAD, POST"));
    }

    @Test
    void a_row_that_leads_nowhere_known_stops_the_start() {
        assertThatThrownBy(() -> routes("GET > budgt, public"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("/api/v1/budgets/* leads to 'budgt'");
    }

    @Test
    void a_row_that_leads_somewhere_names_its_methods() {
        assertThatThrownBy(() -> routes(" > budget, public"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("has to name its methods");
    }

    /** Rows of one path, each written as {@code methods > upstream, access}. */
    private static Routes routes(String... rows) {
        var values = new HashMap<>(Map.of(
                "jixiao.gateway.public-url", "http://127.0.0.1",
                "jixiao.gateway.upstreams.budget", "http://127.0.0.1:1",
                "jixiao.gateway.breaker.failures", "1",
                "jixiao.gateway.breaker.rest", "PT1S",
                "jixiao.gateway.limits.body", "1",
                "jixiao.gateway.limits.connect", "PT1S",
                "jixiao.gateway.limits.address", "4096",
                "jixiao.gateway.limits.answer", "PT1S",
                "jixiao.gateway.limits.retry-after", "PT1S"));
        for (int i = 0; i < rows.length; i++) {
            var row = rows[i].split(" > |, ", 3);
            var key = "jixiao.gateway.routes[" + i + "].";
            values.put(key + "path", "/api/v1/budgets/*");
            values.put(key + "methods", row[0]);
            values.put(key + "upstream", row[1]);
            values.put(key + "access", row[2]);
        }
        var config = new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(GatewayConfig.class)
                .withSources(new PropertiesConfigSource(values, "rows", 100))
                .build();
        return new Routes(config.getConfigMapping(GatewayConfig.class));
    }
}
