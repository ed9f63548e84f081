package org.jixiao.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.e2e.Problems.isProblem;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Departments open their budgets while the window of their division is open, which the bureau sets and extends. */
@ExtendWith(Suite.Provider.class)
class FilingWindowIT {

    private static final Map<String, Object> PAST = Map.of("opens", "2020-09-01", "closes", "2020-12-15");

    private final Suite suite;

    FilingWindowIT(Suite suite) {
        this.suite = suite;
    }

    @Test
    void theWindowOpensAgainForTheDepartmentThatIsGivenMoreTime() {
        String window = "/api/v1/filing-windows/990106/2034";
        Door admin = suite.signedIn("admin");
        admin.put("/api/v1/divisions/990106", Map.of("name", "柏塘县"));
        for (String code : List.of("801", "802")) {
            admin.post("/api/v1/departments", Map.of("division", "990106", "code", code, "name", "柏塘县" + code + "局"));
        }
        assertThat(admin.put(window, PAST).statusCode()).isEqualTo(200);
        isProblem(opened("801"), 409, suite.citizen());

        HttpResponse<String> extended = suite.signedIn("finance")
                .post(
                        window + "/extensions",
                        Map.of("until", "2099-12-31", "reason", "机构改革，账套合并。", "department", "801"));

        assertThat(extended.statusCode()).as(extended.body()).isEqualTo(201);
        assertThat(opened("801").statusCode()).isEqualTo(201);
        assertThat(Problems.name(isProblem(opened("802"), 409, suite.citizen())))
                .isEqualTo("window-closed");
        assertThat(Door.json(admin.get(window + "?department=801"))
                        .path("state")
                        .asText())
                .isEqualTo("open");
    }

    @Test
    void aDivisionThatIsNotThereHasNone() {
        isProblem(suite.signedIn("admin").put("/api/v1/filing-windows/990198/2034", PAST), 422, suite.citizen());
        isProblem(suite.signedIn("admin").get("/api/v1/filing-windows/990198/2034"), 404, suite.citizen());
    }

    private HttpResponse<String> opened(String department) {
        return suite.signedIn("editor")
                .post("/api/v1/budgets", Map.of("division", "990106", "department", department, "fiscalYear", 2034));
    }
}
