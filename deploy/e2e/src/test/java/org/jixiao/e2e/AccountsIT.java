package org.jixiao.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** People come to the suite: loaded by their administrator, signed in at the real Keycloak with a password they chose. */
@ExtendWith(Suite.Provider.class)
class AccountsIT {

    private static final AtomicInteger PEOPLE = new AtomicInteger();
    private static final String BULK = "/api/v1/accounts/bulk";
    private static final String CHOSEN = "自己选的长长的密码-2026";

    private final Suite suite;
    private final Proceedings proceedings;

    AccountsIT(Suite suite) {
        this.suite = suite;
        this.proceedings = new Proceedings(suite);
    }

    @Test
    void whoIsLoadedChoosesAPasswordAndReadsTheirBudget() {
        Proceedings.Budget own = proceedings.opened("editor");
        Proceedings.Budget others = proceedings.opened("editor");
        Door administrator = administratorOf990101();
        String editor = name("editor");
        String elsewhere = name("elsewhere");

        JsonNode report = loaded(administrator.postTable(
                BULK,
                "账号,姓名,角色,区划,部门\n"
                        + editor + ",王一,部门填报,990101," + own.department() + "\n"
                        + elsewhere + ",李二,财政审核,990102,\n"));

        assertThat(report.path("created").asInt()).as(report.toString()).isEqualTo(1);
        assertThat(report.at("/items/1/line").asInt()).isEqualTo(3);
        assertThat(report.at("/items/1/problem/errors/0/pointer").asText()).isEqualTo("/division/0");
        String once = report.at("/items/0/firstPassword").asText();
        Door person = new Visitor(suite.url()).choosingPassword(editor, once, CHOSEN);
        assertThat(person.get(own.path()).statusCode()).isEqualTo(200);
        assertThat(person.get(others.path()).statusCode()).isEqualTo(404);
        assertThat(person.get("/api/v1/accounts").statusCode()).isEqualTo(403);
        JsonNode me = Door.json(person.get("/api/v1/me"));
        assertThat(me.path("name").asText()).isEqualTo("王一");
        assertThat(me.path("demo").asBoolean()).isFalse();
    }

    @Test
    void theSameListAgainChangesNothingAndAnotherOneChangesWhatItSays() {
        Door administrator = administratorOf990101();
        String person = name("reviewer");
        Map<String, Object> finance = Map.of(
                "username",
                person,
                "name",
                "李二",
                "email",
                person + "@example.org",
                "roles",
                List.of("finance-reviewer"),
                "division",
                List.of("990101"));

        assertThat(outcome(administrator, finance)).isEqualTo("created");
        assertThat(outcome(administrator, finance)).isEqualTo("unchanged");
        assertThat(outcome(
                        administrator,
                        Map.of(
                                "username",
                                person,
                                "name",
                                "李三",
                                "roles",
                                List.of("auditor"),
                                "division",
                                List.of("990101"))))
                .isEqualTo("changed");
        JsonNode changed = Door.json(administrator.get("/api/v1/accounts/" + person));
        assertThat(changed.path("name").asText()).isEqualTo("李三");
        assertThat(changed.path("email").asText()).isEqualTo(person + "@example.org");
        assertThat(changed.path("roles")).hasSize(1);
        assertThat(changed.at("/roles/0").asText()).isEqualTo("auditor");
        assertThat(Door.json(administrator.get("/api/v1/accounts?division=990101&limit=200"))
                        .path("items"))
                .anySatisfy(
                        account -> assertThat(account.path("username").asText()).isEqualTo(person));
    }

    @Test
    void whoseFirstPasswordWasLostIsGivenAnotherUntilTheyChooseOne() {
        Door administrator = administratorOf990101();
        String person = name("auditor");
        String lost = passwordOf(
                administrator,
                Map.of("username", person, "name", "钱五", "roles", List.of("auditor"), "division", List.of("990101")));

        HttpResponse<String> issued = administrator.post("/api/v1/accounts/" + person + "/first-password", Map.of());

        assertThat(issued.statusCode()).as(issued.body()).isEqualTo(200);
        assertThat(new Visitor(suite.url()).enter(person, lost).body()).doesNotContain("password-new");
        String once = Door.json(issued).path("firstPassword").asText();
        Door signedIn = new Visitor(suite.url()).choosingPassword(person, once, CHOSEN);
        assertThat(Door.json(signedIn.get("/api/v1/me")).path("name").asText()).isEqualTo("钱五");
        JsonNode refused = Problems.isProblem(
                administrator.post("/api/v1/accounts/" + person + "/first-password", Map.of()), 409, suite.citizen());
        assertThat(Problems.name(refused)).isEqualTo("password-chosen");
    }

    @Test
    void whoLeavesCannotSignInAnyMore() {
        Door administrator = administratorOf990101();
        String person = name("leaver");
        String once = passwordOf(
                administrator,
                Map.of("username", person, "name", "赵四", "roles", List.of("auditor"), "division", List.of("990101")));

        assertThat(administrator
                        .post("/api/v1/accounts/" + person + "/deactivation", Map.of("reason", "调离"))
                        .statusCode())
                .isEqualTo(200);

        assertThat(new Visitor(suite.url()).enter(person, once).body()).doesNotContain("password-new");
    }

    @Test
    void theInventedPeopleStayAsTheyAre() {
        JsonNode report = loaded(suite.signedIn("admin")
                .post(
                        BULK,
                        List.of(Map.of(
                                "username",
                                "finance-yunxi",
                                "name",
                                "改名",
                                "roles",
                                List.of("administrator"),
                                "division",
                                List.of("990101")))));

        assertThat(Problems.name(report.at("/items/0/problem"))).isEqualTo("demo-account");
    }

    /** Somebody real, whose reach has an end. */
    private Door administratorOf990101() {
        proceedings.department();
        suite.signedIn("admin").put("/api/v1/divisions/990102", Map.of("name", "岚桥区"));
        String username = name("admin");
        String once = passwordOf(
                suite.signedIn("admin"),
                Map.of(
                        "username",
                        username,
                        "name",
                        "区划管理员",
                        "roles",
                        List.of("administrator"),
                        "division",
                        List.of("990101")));
        return new Visitor(suite.url()).choosingPassword(username, once, CHOSEN);
    }

    private static String passwordOf(Door administrator, Map<String, Object> person) {
        JsonNode item = loaded(administrator.post(BULK, List.of(person))).at("/items/0");
        assertThat(item.path("outcome").asText()).as(item.toString()).isEqualTo("created");
        return item.path("firstPassword").asText();
    }

    private static String outcome(Door administrator, Map<String, Object> person) {
        return loaded(administrator.post(BULK, List.of(person)))
                .at("/items/0/outcome")
                .asText();
    }

    private static JsonNode loaded(HttpResponse<String> report) {
        assertThat(report.statusCode()).as(report.body()).isEqualTo(200);
        return Door.json(report);
    }

    private static String name(String who) {
        return who + "-it" + PEOPLE.incrementAndGet();
    }
}
