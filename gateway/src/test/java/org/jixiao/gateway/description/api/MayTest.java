package org.jixiao.gateway.description.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.jixiao.gateway.Tokens;
import org.junit.jupiter.api.Test;

/** What callers are told that they may do is what door and services let them do. */
@QuarkusTest
class MayTest {

    @Test
    void a_role_opens_its_operations_and_no_other() {
        var finance = may("finance-reviewer");

        assertThat(finance).contains("approveTarget", "returnBudget", "listBudgets", "getMe", "listOpenData");
        assertThat(finance).doesNotContain("fileDocument", "listAudit", "publish", "listAccounts");
        assertThat(may("auditor")).contains("listAudit").doesNotContain("approveTarget");
        // The services would answer, the door lets auditors alone pass.
        assertThat(may("administrator")).contains("listAccounts", "republish").doesNotContain("listAudit");
    }

    @Test
    void without_a_role_there_is_what_everybody_may_who_is_signed_in() {
        assertThat(may())
                .contains("getMe", "listBudgets")
                .doesNotContain("fileDocument")
                .isSubsetOf(may("auditor"));
    }

    @Test
    void several_roles_add_up() {
        assertThat(may("auditor", "finance-reviewer"))
                .containsAll(may("auditor"))
                .containsAll(may("finance-reviewer"))
                .isSorted();
    }

    @Test
    void a_word_of_the_scope_opens_what_a_role_alone_does_not() {
        assertThat(may("partner-system")).contains("listPayments").doesNotContain("recordPayment", "recordPayments");
        assertThat(mayWith("jixiao payments:write", "partner-system"))
                .contains("recordPayment", "recordPayments")
                .containsAll(may("partner-system"));
        assertThat(mayWith("payments:write-off", "partner-system")).doesNotContain("recordPayment");
        // Who sets a single payment right needs no word, and no word makes a role.
        assertThat(may("finance-reviewer")).contains("recordPayment").doesNotContain("recordPayments");
        assertThat(mayWith("payments:write", "auditor")).doesNotContain("recordPayment", "recordPayments");
    }

    private static List<String> may(String... roles) {
        return mayWith("jixiao", roles);
    }

    private static List<String> mayWith(String words, String... roles) {
        return given().auth()
                .oauth2(Tokens.withScope(words, roles))
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("may");
    }
}
