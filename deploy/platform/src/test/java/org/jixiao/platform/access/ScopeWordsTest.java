package org.jixiao.platform.access;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.jixiao.platform.Callers;
import org.jixiao.platform.TestBackend;
import org.jixiao.test.Tokens;
import org.junit.jupiter.api.Test;

/** Where a role alone does not do, the refusal says what the token lacks, whatever the body holds. */
@QuarkusTest
@WithTestResource(TestBackend.class)
class ScopeWordsTest {

    private static final Tokens PARTNER = Tokens.as("partner").role(Role.PARTNER_SYSTEM);

    @Test
    void theWordThatIsMissingIsSaidInBothLanguages() {
        post(PARTNER, Callers.notice("a"), "zh")
                .statusCode(403)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer error=\"insufficient_scope\", scope=\"notices:write\"")
                .body("type", endsWith("/scope-word-missing"))
                .body("scope", equalTo("notices:write"))
                .body("detail", equalTo("角色已具备，但令牌的 scope 中没有 notices:write。"));
        post(PARTNER, Callers.notice("a"), "en").statusCode(403).body("detail", containsString("lacks notices:write"));
    }

    @Test
    void whoMayNotIsToldSoBeforeWhatIsWrongWithTheBody() {
        for (String body : new String[] {Callers.notice(""), "{\"text\"", "[]", ""}) {
            post(PARTNER, body, "zh").statusCode(403).body("type", endsWith("/scope-word-missing"));
        }
    }

    @Test
    void theWordOpensItAndAnotherRoleNeedsNone() {
        post(PARTNER.scope("jixiao", "notices:write"), Callers.notice("a"), "zh")
                .statusCode(200);
        post(PARTNER.scope("notices:write"), Callers.notice(""), "zh").statusCode(400);
        post(Tokens.as("editor").role(Role.DEPARTMENT_EDITOR), Callers.notice("a"), "zh")
                .statusCode(200);
    }

    @Test
    void theWordIsNoRole() {
        post(Tokens.as("auditor").role(Role.AUDITOR).scope("notices:write"), Callers.notice("a"), "zh")
                .statusCode(403)
                .body("type", endsWith("/forbidden"));
    }

    private static ValidatableResponse post(Tokens caller, String body, String language) {
        return Callers.as(caller)
                .header("Accept-Language", language)
                .body(body)
                .post("/api/v1/notices/bulletins")
                .then();
    }
}
