package org.jixiao.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.jixiao.platform.Callers;
import org.jixiao.platform.Database;
import org.jixiao.platform.TestBackend;
import org.jixiao.platform.access.Role;
import org.jixiao.test.Tokens;
import org.junit.jupiter.api.Test;

/** Who did what: written with the act, read by the auditors of the division, changed by nobody. */
@QuarkusTest
@WithTestResource(TestBackend.class)
class AuditTest {

    private static final String AUDIT = "/api/v1/audit/notice";

    @Inject
    Database database;

    @Test
    void anActLeavesARowWithWhoWhatAndTheRequest() {
        String subject = "notice/"
                + Callers.editor()
                        .header("X-Request-Id", "request-4711")
                        .body(Callers.notice("audited"))
                        .post("/api/v1/notices")
                        .<String>path("id");

        auditor("990101", subject)
                .body("items", hasSize(1))
                .body("items[0].act", equalTo("post"))
                .body("items[0].actor", equalTo(Tokens.as("editor").subject()))
                .body("items[0].roles", equalTo(Role.DEPARTMENT_EDITOR))
                .body("items[0].sequence", equalTo(1))
                .body("items[0].requestId", equalTo("request-4711"));
        auditor("990202", subject).body("items", hasSize(0));
    }

    @Test
    void anActThatFailsLeavesNone() {
        int before = rows();

        Callers.editor().body(Callers.notice("locked")).post("/api/v1/notices");

        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void noRowIsEverChanged() {
        Callers.editor().body(Callers.notice("stays")).post("/api/v1/notices");

        assertThatThrownBy(() -> database.update("update audit_entry set actor = 'nobody'"))
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> database.update("delete from audit_entry")).hasMessageContaining("append-only");
        assertThatThrownBy(() -> database.update("truncate audit_entry")).hasMessageContaining("append-only");
    }

    /** Who keeps the directory and the letters is among those who are watched. */
    @Test
    void onlyAnAuditorReadsIt() {
        Callers.administrator("990101").get(AUDIT).then().statusCode(403);
        Callers.editor().get(AUDIT).then().statusCode(403);
        as("990101").get(AUDIT).then().statusCode(200);
    }

    @Test
    void itIsReadPieceByPieceNewestFirst() {
        Callers.editor().body(Callers.notice("one")).post("/api/v1/notices");
        Callers.editor().body(Callers.notice("two")).post("/api/v1/notices");

        String next = as("990101").queryParam("limit", 1).get(AUDIT).path("next");
        as("990101").urlEncodingEnabled(false).get(next).then().statusCode(200).body("items", hasSize(1));
        as("990101")
                .queryParam("cursor", "nonsense")
                .get(AUDIT)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/cursor"));
    }

    private static ValidatableResponse auditor(String division, String subject) {
        return as(division).queryParam("subject", subject).get(AUDIT).then().statusCode(200);
    }

    private static RequestSpecification as(String division) {
        return Callers.as(Tokens.as("auditor").role(Role.AUDITOR).division(division));
    }

    private int rows() {
        return database.query(row -> row.getInt(1), "select count(*) from audit_entry")
                .get(0);
    }
}
