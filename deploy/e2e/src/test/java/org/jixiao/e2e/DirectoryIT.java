package org.jixiao.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.e2e.Problems.isProblem;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The administrator keeps the departments as they are called, divided and merged. */
@ExtendWith(Suite.Provider.class)
class DirectoryIT {

    private static final String DEPARTMENTS = "/api/v1/departments/";

    private final Suite suite;
    private final Proceedings proceedings;

    DirectoryIT(Suite suite) {
        this.suite = suite;
        this.proceedings = new Proceedings(suite);
    }

    @Test
    void aDepartmentIsCalledOtherwiseFromAYearOn() {
        String code = proceedings.department();
        String department = DEPARTMENTS + "990101/" + code;
        Door admin = suite.signedIn("admin");

        HttpResponse<String> described = admin.basedOn(department)
                .put(department, Map.of("name", "云溪县河湖" + code + "局", "since", 2027, "aliases", List.of("河湖" + code)));

        assertThat(described.statusCode()).as(described.body()).isEqualTo(200);
        assertThat(Door.json(admin.get(department + "?fiscalYear=2026"))
                        .path("name")
                        .asText())
                .isEqualTo("云溪县第" + code + "局");
        assertThat(Door.json(admin.get(department + "?fiscalYear=2027"))
                        .path("name")
                        .asText())
                .isEqualTo("云溪县河湖" + code + "局");
        assertThat(Door.json(admin.get("/api/v1/departments?q=" + code)).path("items"))
                .hasSize(1);
    }

    @Test
    void aUnitIsDescribedAndOneThatWasNeverUsedIsRemoved() {
        String code = proceedings.department();
        String river = unit(code, code + "001", "河道所");
        String gauge = unit(code, code + "002", "水文站");
        Door admin = suite.signedIn("admin");

        assertThat(admin.basedOn(river)
                        .put(river, Map.of("name", "河道管理所", "aliases", List.of("河道所")))
                        .statusCode())
                .isEqualTo(200);
        assertThat(admin.basedOn(gauge).delete(gauge).statusCode()).isEqualTo(204);

        isProblem(admin.get(gauge), 404, suite.citizen());
        JsonNode units = Door.json(suite.signedIn("auditor").get(DEPARTMENTS + "990101/" + code + "/units"));
        assertThat(units.path("items").findValuesAsText("name")).containsExactly("河道管理所");
        assertThat(units.at("/items/0/aliases/0").asText()).isEqualTo("河道所");
    }

    @Test
    void whatIsMergedLeadsToItsSurvivorAndBringsItsBudgetAlong() {
        Proceedings.Budget budget = proceedings.filed("editor", List.of("河道巡查"));
        String sheet = proceedings.sheet(budget);
        String merged = DEPARTMENTS + "990101/" + budget.department();
        String unit = unit(budget.department(), budget.department() + "001", "河道所");
        String survivor = proceedings.department();

        proceedings.accepted("admin", merged + "/merge", Map.of("into", survivor, "reason", "机构改革，职责并入。"));

        Door auditor = suite.signedIn("auditor");
        assertLeads(auditor.get(merged), DEPARTMENTS + "990101/" + survivor);
        assertLeads(auditor.get(unit), unit.replace("990101/" + budget.department(), "990101/" + survivor));
        assertThat(Door.json(auditor.get(DEPARTMENTS + "990101/" + survivor + "/units"))
                        .at("/items/0/name")
                        .asText())
                .isEqualTo("河道所");
        assertThat(Door.json(auditor.get(budget.path())).at("/department/code").asText())
                .isEqualTo(survivor);
        proceedings.once("auditor", sheet, "department", survivor);
    }

    @Test
    void whatDoesNotFitTheDirectoryLeavesItAsItIs() {
        String department = DEPARTMENTS + "990101/" + proceedings.department();
        String code = department.substring(department.lastIndexOf('/') + 1);
        Door admin = suite.signedIn("admin");

        isProblem(admin.post(department + "/merge", Map.of("into", code, "reason", "误填。")), 422, suite.citizen());
        isProblem(admin.post(department + "/merge", Map.of("into", "none", "reason", "误填。")), 422, suite.citizen());
        isProblem(
                admin.put("/api/v1/divisions/990101", Map.of("name", "云溪县", "parent", "990101")), 422, suite.citizen());
        isProblem(
                admin.post(
                        "/api/v1/departments/bulk?atomic=true",
                        List.of(
                                Map.of("division", "990101", "code", code + "9", "name", "云溪县第" + code + "9局"),
                                Map.of("division", "990198", "code", "801", "name", "没有这个区划"))),
                422,
                suite.citizen());

        assertThat(admin.get(department).statusCode()).isEqualTo(200);
        assertThat(admin.get(department + "9").statusCode()).isEqualTo(404);
        assertThat(Door.json(admin.get("/api/v1/divisions/990101"))
                        .path("parent")
                        .isNull())
                .isTrue();
    }

    /** Enters it. @return its path */
    private String unit(String department, String code, String name) {
        String units = DEPARTMENTS + "990101/" + department + "/units";
        HttpResponse<String> entered = suite.signedIn("admin").post(units, Map.of("code", code, "name", name));
        assertThat(entered.statusCode()).as(entered.body()).isEqualTo(201);
        String unit = units + "/" + code;
        assertThat(Door.json(suite.signedIn("auditor").get(unit)).path("name").asText())
                .isEqualTo(name);
        return unit;
    }

    private static void assertLeads(HttpResponse<String> answer, String to) {
        assertThat(answer.statusCode()).isEqualTo(308);
        assertThat(answer.headers().firstValue("Location")).hasValue(to);
    }
}
