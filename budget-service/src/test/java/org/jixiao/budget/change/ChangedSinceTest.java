package org.jixiao.budget.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jixiao.budget.Office;
import org.jixiao.budget.ServiceTest;
import org.jixiao.test.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A client that asks for what changed since the reading before gets every change, whenever it was committed. */
@QuarkusTest
class ChangedSinceTest extends ServiceTest {

    @Inject
    AgroalDataSource source;

    @ParameterizedTest
    @CsvSource({"budgets, department_budget", "projects, project"})
    void whatWasWrittenEarlyAndCommittedLateIsNotLost(String list, String table) throws SQLException {
        String budget = office.openBudget();
        String project = office.enterProject(budget, "供水");
        String id = table.equals("project") ? project : budget;
        String path = "/api/v1/" + list + "?department=" + office.code();

        try (Connection slow = source.getConnection()) {
            slow.setAutoCommit(false);
            touch(slow, table, id);
            String other = office.enterProject(office.openBudgetOf(2027), "道路");
            Reply between = read(path);
            assertThat(between.ids()).contains(id).hasSize(2);
            slow.commit();
            slow.setAutoCommit(true);

            Reply after = read(path + "&updatedSince=" + between.asOf());

            assertThat(after.ids()).contains(id);
            assertThat(other).isNotEmpty();
        }
        Instant settled = read(path).asOf();
        assertThat(read(path + "&updatedSince=" + settled).ids()).isEmpty();
    }

    @Test
    void oneReadingSaysTheSameMomentOnEveryPiece() {
        String budget = office.openBudget();
        office.enterProject(budget, "甲");
        office.enterProject(budget, "乙");
        office.enterProject(budget, "丙");

        Reply first = read("/api/v1/projects?department=" + office.code() + "&limit=1");
        office.enterProject(budget, "丁");
        Reply second = read(first.next());
        Reply third = read(second.next());

        assertThat(List.of(second.asOf(), third.asOf())).containsOnly(first.asOf());
        assertThat(read("/api/v1/projects?department=" + office.code() + "&updatedSince=" + first.asOf())
                        .ids())
                .hasSize(1);
    }

    @Test
    void theDirectoryIsKeptInStepTheSameWay() {
        Response before = office.as(office.administrator()).get("/api/v1/departments?limit=1");

        Office newcomer = Office.open();

        office.as(office.administrator())
                .get("/api/v1/departments?updatedSince=" + before.header("As-Of"))
                .then()
                .statusCode(200)
                .body("items.code", equalTo(List.of(newcomer.code())));
    }

    @Test
    void aReaderThatPollsHasEverythingInTheEnd() {
        String budget = office.openBudget();
        Tokens partner = Tokens.as("partner").role("partner-system").division(office.division());
        List<String> copy = new ArrayList<>();
        Reply reply = read("/api/v1/projects?department=" + office.code());
        for (int i = 0; i < 5; i++) {
            String entered = office.enterProject(budget, "项目" + i);
            reply = read("/api/v1/projects?department=" + office.code() + "&updatedSince=" + reply.asOf());
            assertThat(reply.ids()).contains(entered);
            copy.addAll(reply.ids());
        }
        assertThat(copy)
                .contains(
                        office.budget(budget).getList("projects", String.class).toArray(String[]::new));
        office.as(partner)
                .get("/api/v1/departments?division=" + office.division() + "&updatedSince=2099-01-01T00:00:00Z")
                .then()
                .statusCode(200);
    }

    @Test
    void aMomentThatIsNoneIsPointedAt() {
        office.as(office.finance())
                .get("/api/v1/projects?updatedSince=yesterday")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/updatedSince"));
    }

    @Test
    void theProjectsOfOthersAreNotShown() {
        Office other = Office.open();
        String theirs = other.enterProject(other.openBudget(), "他人的项目");
        String ours = office.enterProject(office.openBudget(), "自己的项目");

        assertThat(JsonPath.from(office.as(office.editor())
                                .get("/api/v1/projects?fiscalYear=2026")
                                .asString())
                        .getList("items.id", String.class))
                .containsExactly(ours)
                .doesNotContain(theirs);
    }

    private static void touch(Connection connection, String table, String id) throws SQLException {
        try (PreparedStatement touch =
                connection.prepareStatement("update " + table + " set sequence = sequence where id = ?::uuid")) {
            touch.setString(1, id);
            assertThat(touch.executeUpdate()).isEqualTo(1);
        }
    }

    private record Reply(List<String> ids, Instant asOf, String next) {}

    private Reply read(String path) {
        Response answer = office.as(office.finance()).urlEncodingEnabled(false).get(path);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        Map<String, String> page = answer.jsonPath().getMap("$");
        return new Reply(
                answer.jsonPath().getList("items.id", String.class),
                Instant.parse(answer.header("As-Of")),
                String.valueOf(page.get("next")));
    }
}
