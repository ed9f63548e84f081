package org.jixiao.budget.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jixiao.budget.ServiceTest;
import org.jixiao.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AccountResourceTest extends ServiceTest {

    private static final String BULK = "/api/v1/accounts/bulk";

    @BeforeEach
    void recover() {
        FakeRealm.recover();
    }

    @Test
    void theSameListAgainChangesNothing() {
        List<Map<String, Object>> list = List.of(editor("w1"), finance("w2"));

        load(list)
                .body("created", equalTo(2))
                .body("items.line", equalTo(List.of(1, 2)))
                .body("items[0].firstPassword", matchesPattern("[2-9a-zA-Z]{16}"))
                .header("Cache-Control", containsString("no-store"));
        FakeRealm.changes();
        load(list).body("unchanged", equalTo(2)).body("items[0].firstPassword", nullValue());

        assertThat(FakeRealm.changes()).isEmpty();
    }

    @Test
    void aNewPersonReachesWhatTheEntrySaysAndHasToChooseAPassword() {
        load(List.of(editor("n1")));

        assertThat(FakeRealm.account(name("n1")).path("firstName").asText()).isEqualTo("王一");
        assertThat(FakeRealm.account(name("n1")).at("/attributes/department/0").asText())
                .isEqualTo("990101/" + office.code());
        assertThat(FakeRealm.account(name("n1")).at("/requiredActions/0").asText())
                .isEqualTo("UPDATE_PASSWORD");
        assertThat(FakeRealm.account(name("n1")).at("/credentials/0/temporary").asBoolean())
                .isTrue();
        assertThat(FakeRealm.rolesOf(name("n1"))).isEqualTo(Set.of("department-editor"));
        assertThat(audit("n1").getList("items.act")).containsExactly("create");
    }

    @Test
    void aChangeTakesAwayBeforeItGives() {
        FakeRealm.given(
                name("c1"),
                Map.of("division", List.of("990101"), "locale", List.of("zh-CN")),
                "auditor",
                "offline_access");
        load(List.of(finance("c1"))).body("changed", equalTo(1));

        assertThat(FakeRealm.changes())
                .containsExactly(
                        "DELETE /users/{id}/role-mappings/realm",
                        "PUT /users/{id}",
                        "POST /users/{id}/role-mappings/realm");
        assertThat(FakeRealm.rolesOf(name("c1"))).isEqualTo(Set.of("finance-reviewer", "offline_access"));
        assertThat(FakeRealm.account(name("c1")).at("/attributes/locale/0").asText())
                .isEqualTo("zh-CN");
        assertThat(audit("c1").getList("items.act")).containsExactly("change");
        assertThat(audit("c1").getString("items[0].reason")).isEqualTo("finance-reviewer; 990101");
    }

    @Test
    void oneThatIsRefusedDoesNotKeepTheOthersOut() {
        load(List.of(
                        with(editor("r1"), "department", List.of("990101/nowhere")),
                        with(finance("r2"), "division", List.of("990102")),
                        with(finance("r3"), "division", List.of("*")),
                        with(finance("r4"), "roles", List.of("partner-system")),
                        with(finance("r5"), "roles", List.of("department-editor")),
                        with(finance("r6"), "username", "x y"),
                        with(finance("r7"), "name", "<b>"),
                        with(finance("r8"), "email", "taken@example.org"),
                        finance("r9"),
                        finance("r9")))
                .body("created", equalTo(1))
                .body("refused", equalTo(9))
                .body("items[0].problem.errors[0].pointer", equalTo("/department/0"))
                .body("items[1].problem.errors[0].pointer", equalTo("/division/0"))
                .body("items[2].problem.errors[0].pointer", equalTo("/division/0"))
                .body("items[3].problem.errors[0].pointer", equalTo("/roles/0"))
                .body("items[4].problem.errors[0].pointer", equalTo("/department"))
                .body("items[5].problem.errors[0].pointer", equalTo("/username"))
                .body("items[6].problem.type", equalTo("/problems/budget/account-not-accepted"))
                .body("items[7].problem.type", equalTo("/problems/budget/account-taken"))
                .body("items[8].outcome", equalTo("created"))
                .body("items[9].problem.type", equalTo("/problems/budget/listed-twice"));
        assertThat(FakeRealm.account(name("r3")).isMissingNode()).isTrue();
    }

    @Test
    void accountsThatReachFurtherInventedOnesAndTheOwnAreLeftAlone() {
        FakeRealm.given(name("e1"), Map.of("division", List.of("990101", "990102")), "finance-reviewer");
        FakeRealm.given(name("e2"), Map.of("division", List.of("990101"), "demo", List.of("true")));
        FakeRealm.given(name("e3"), Map.of());
        FakeRealm.given(
                office.administrator().subject(), name("e4"), Map.of("division", List.of("990101")), "administrator");
        FakeRealm.changes();

        List<String> types = load(List.of(finance("e1"), finance("e2"), finance("e3"), finance("e4")))
                .extract()
                .path("items.problem.type");

        assertThat(types)
                .containsExactly(
                        "/problems/budget/account-elsewhere",
                        "/problems/budget/demo-account",
                        "/problems/budget/account-elsewhere",
                        "/problems/budget/own-account");
        assertThat(FakeRealm.changes()).isEmpty();
        assertThat(audit("e1").getList("items")).isEmpty();
    }

    @Test
    void evenWhoReachesEverythingGrantsNoScopeWithoutBounds() {
        FakeRealm.given(name("d1"), Map.of("division", List.of("*"), "demo", List.of("true")));

        office.as(Tokens.as("demo-admin").role("administrator").division("*"))
                .body(List.of(with(finance("d2"), "division", List.of("*")), finance("d1"), finance("d3")))
                .post(BULK)
                .then()
                .body("items[0].problem.errors[0].pointer", equalTo("/division/0"))
                .body("items[1].problem.type", equalTo("/problems/budget/demo-account"))
                .body("items[2].outcome", equalTo("created"));
    }

    @Test
    void aTableNamesItsColumnsInChineseOrEnglishAndItsLines() {
        String chinese = "\ufeff账号,姓名,角色,区划,部门\r\n"
                + name("t1") + ",\"王\n一\",部门填报、部门审核,990101," + office.code() + "\r\n\r\n"
                + name("t2") + ",李二,财政审核,990101,\r\n"
                + name("t3") + ",张三,局长,990101,\r\n";
        String english = "username,name,email,roles,division,department,enabled\n" + name("t4")
                + ",Li,li@example.org,auditor;finance-reviewer,990101,,no\n";

        table(chinese.getBytes(StandardCharsets.UTF_8))
                .body("items.line", equalTo(List.of(2, 5, 6)))
                .body("items.outcome", equalTo(List.of("created", "created", "refused")))
                .body("items[2].problem.errors[0].detail", containsString("部门填报"));
        table(chinese.substring(1).getBytes(Charset.forName("GB18030"))).body("unchanged", equalTo(2));
        table(english.getBytes(StandardCharsets.UTF_8)).body("created", equalTo(1));

        assertThat(FakeRealm.account(name("t1")).at("/attributes/department/0").asText())
                .isEqualTo("990101/" + office.code());
        assertThat(FakeRealm.rolesOf(name("t1"))).isEqualTo(Set.of("department-editor", "department-reviewer"));
        assertThat(FakeRealm.account(name("t4")).path("enabled").asBoolean()).isFalse();
    }

    @Test
    void whatIsNoSuchTableIsRefusedWhole() {
        refused("姓名,角色\n王一,审计\n", "/username");
        refused("账号,姓名,角色,薪级\n", "/薪级");
        refused("账号,姓名,角色\na,b,c,d\n", "/2");
        refused("账号,姓名,角色,启用\nabc,王一,审计,大概\n", "/2/enabled");
        refused("账号,姓名,角色\n", "");
        office.as(office.administrator()).body(List.of()).post(BULK).then().statusCode(400);
    }

    @Test
    void whileTheIdentityServerIsAwayNothingIsHalfDone() {
        FakeRealm.failAt("POST /users/{id}/role-mappings/realm");
        office.as(office.administrator())
                .body(List.of(finance("a1")))
                .post(BULK)
                .then()
                .statusCode(503)
                .header("Retry-After", equalTo("10"))
                .body("type", equalTo("/problems/budget/identity-away"));
        assertThat(FakeRealm.account(name("a1")).isMissingNode()).isTrue();
        assertThat(audit("a1").getList("items")).isEmpty();

        FakeRealm.recover();
        load(List.of(finance("a1"))).body("created", equalTo(1));
    }

    @Test
    void whatWasDoneBeforeItWentAwayIsToldWithItsPasswords() {
        FakeRealm.given(name("b2"), Map.of("division", List.of("990101")));
        FakeRealm.failAt("PUT /users/{id}");

        load(List.of(finance("b1"), with(finance("b2"), "email", "b2@example.org"), finance("b3")))
                .body("items.outcome", equalTo(List.of("created", "refused", "refused")))
                .body("items[0].firstPassword", matchesPattern(".{16}"))
                .body("items[2].problem.type", equalTo("/problems/budget/identity-away"));
    }

    @Test
    void oneSeesTheAccountsOfOnesDivisions() {
        FakeRealm.given(name("l1"), Map.of("division", List.of("990101")), "auditor");
        FakeRealm.given(name("l2"), Map.of("department", List.of("990101/" + office.code())), "department-editor");
        FakeRealm.given(name("l3"), Map.of("division", List.of("990102")), "auditor");

        Response first = list("?limit=1&q=" + office.code() + "-l");
        Response second = office.as(office.administrator()).get(first.<String>path("next"));

        assertThat(first.<List<String>>path("items.username")).containsExactly(name("l1"));
        assertThat(first.<List<String>>path("items[0].roles")).containsExactly("auditor");
        assertThat(second.<List<String>>path("items.username")).containsExactly(name("l2"));
        assertThat(second.<String>path("next")).isNull();
        list("?division=990101&limit=200&q=" + office.code()).then().body("items.username", not(hasItem(name("l3"))));
        office.as(office.administrator())
                .get("/api/v1/accounts/" + name("l3"))
                .then()
                .statusCode(404);
        office.as(office.finance()).get("/api/v1/accounts").then().statusCode(403);
        list("?cursor=x").then().statusCode(400);
    }

    @Test
    void whoLeavesIsSignedOut() {
        FakeRealm.given(name("g1"), Map.of("division", List.of("990101")), "auditor");
        FakeRealm.given(name("g2"), Map.of("division", List.of("990102")), "auditor");
        String deactivation = "/api/v1/accounts/" + name("g1") + "/deactivation";

        office.act(office.administrator(), deactivation, Map.of("reason", "调离"))
                .then()
                .statusCode(200)
                .body("enabled", equalTo(false));
        assertThat(FakeRealm.changes()).containsExactly("PUT /users/{id}", "POST /users/{id}/logout");
        office.as(office.administrator()).post(deactivation).then().statusCode(200);

        assertThat(FakeRealm.changes()).isEmpty();
        assertThat(audit("g1").getList("items.reason")).containsExactly("调离");
        office.as(office.administrator())
                .post("/api/v1/accounts/" + name("g2") + "/deactivation")
                .then()
                .statusCode(404);
    }

    @Test
    void aFirstPasswordIsIssuedAgainUntilThePersonHasChosenOne() {
        load(List.of(finance("p1")));
        FakeRealm.given(name("p2"), Map.of("division", List.of("990101")), "auditor");

        office.as(office.administrator())
                .post("/api/v1/accounts/" + name("p1") + "/first-password")
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .body("firstPassword", matchesPattern(".{16}"));
        office.as(office.administrator())
                .post("/api/v1/accounts/" + name("p2") + "/first-password")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/budget/password-chosen"));
    }

    private ValidatableResponse load(List<Map<String, Object>> list) {
        return office.as(office.administrator()).body(list).post(BULK).then().statusCode(200);
    }

    private Response send(byte[] table) {
        return office.as(office.administrator())
                .contentType("text/csv")
                .body(table)
                .post(BULK);
    }

    private ValidatableResponse table(byte[] table) {
        return send(table).then().statusCode(200);
    }

    private void refused(String table, String pointer) {
        send(table.getBytes(StandardCharsets.UTF_8)).then().statusCode(400).body("errors[0].pointer", equalTo(pointer));
    }

    private Response list(String query) {
        return office.as(office.administrator()).get("/api/v1/accounts" + query);
    }

    private JsonPath audit(String who) {
        return office.as(Tokens.as("auditor").role("auditor").division("990101"))
                .get("/api/v1/audit/budget?subject=account/" + name(who))
                .jsonPath();
    }

    /** No other test has an account of that name. */
    private String name(String who) {
        return office.code() + "-" + who;
    }

    private Map<String, Object> editor(String who) {
        return Map.of(
                "username", name(who),
                "name", "王一",
                "roles", List.of("department-editor"),
                "division", List.of("990101"),
                "department", List.of("990101/" + office.code()));
    }

    private Map<String, Object> finance(String who) {
        return Map.of(
                "username",
                name(who),
                "name",
                "李二",
                "roles",
                List.of("finance-reviewer"),
                "division",
                List.of("990101"));
    }

    private static Map<String, Object> with(Map<String, Object> entry, String member, Object value) {
        Map<String, Object> other = new HashMap<>(entry);
        other.put(member, value);
        return other;
    }
}
