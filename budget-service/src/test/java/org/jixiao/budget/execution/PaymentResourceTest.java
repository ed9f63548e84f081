package org.jixiao.budget.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jixiao.budget.Office;
import org.jixiao.budget.ServiceTest;
import org.jixiao.platform.Database;
import org.jixiao.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PaymentResourceTest extends ServiceTest {

    @Inject
    Database database;

    private String budget = "";
    private String project = "";

    /** A project of 12.50 万元, approved. */
    @BeforeEach
    void approve() {
        budget = office.openBudget();
        Map<String, Object> body = new HashMap<>(Office.project("村级供水管网改造", "125000.00"));
        body.put(
                "spendingPlan",
                List.of(
                        Map.of("at", "2026-01-01", "label", "年初", "cumulativePercent", 10),
                        Map.of("at", "2026-06-30", "label", "6月底"),
                        Map.of("at", "2026-12-31", "label", "12月底", "cumulativePercent", 100)));
        project = office.as(office.editor())
                .body(body)
                .post("/api/v1/budgets/" + budget + "/projects")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        office.approve(budget);
    }

    @Test
    void aPaymentIsRecordedOnceHoweverOftenItIsSent() {
        long sequence = office.budget(budget).getLong("sequence");
        String reference = reference();

        String id = pay(payment("50000.00", reference))
                .statusCode(201)
                .body("project", equalTo(project))
                .body("budget", equalTo(budget))
                .body("reference", equalTo(reference))
                .extract()
                .path("id");
        pay(payment("50000.00", reference)).statusCode(200).body("id", equalTo(id));
        pay(payment("50000.01", reference))
                .statusCode(409)
                .body("type", endsWith("/reference-taken"))
                .body("payment", equalTo(id));

        office.as(office.treasury())
                .get("/api/v1/payments/" + id)
                .then()
                .statusCode(200)
                .body("amount", equalTo(50000.0f));
        assertThat(office.budget(budget).getLong("sequence")).isEqualTo(sequence);
        assertThat(acts("payment/" + id)).containsExactly("pay");
    }

    @Test
    void moreThanWasApprovedIsPaidOnlyForAReasonAndNoMoreComesBackThanWasPaid() {
        pay(payment("125000.01", reference()))
                .statusCode(409)
                .body("type", endsWith("/above-approved"))
                .body("left", equalTo(125000.0f));
        pay(payment("125000.00", reference())).statusCode(201);
        Map<String, Object> above = payment("0.01", reference());
        above.put("overrun", "汇率变动");
        pay(above).statusCode(201).body("overrun", equalTo("汇率变动"));
        pay(payment("-125000.02", reference())).statusCode(409).body("type", endsWith("/refund-too-large"));
        pay(payment("-125000.01", reference())).statusCode(201);

        office.as(office.finance())
                .get("/api/v1/payments?project=" + project)
                .then()
                .statusCode(200)
                .body("items", hasSize(3));
    }

    @Test
    void whatCannotBeIsPointedAt() {
        Map<String, Object> lottery = payment("1.00", reference());
        lottery.put("source", "lottery");
        Map<String, Object> nextYear = payment("1.00", reference());
        nextYear.put("paidOn", "2025-12-31");
        Map<String, Object> future = payment("1.00", reference());
        future.put("paidOn", "2099-01-01");
        Map<String, Object> nameless = payment("1.00", reference());
        nameless.remove("reference");

        pay(payment("0.00", reference())).statusCode(400).body("errors[0].pointer", equalTo("/amount"));
        pay(lottery).statusCode(400).body("errors[0].pointer", equalTo("/source"));
        pay(nextYear).statusCode(400).body("errors[0].pointer", equalTo("/paidOn"));
        pay(future).statusCode(400).body("errors[0].pointer", equalTo("/paidOn"));
        pay(nameless).statusCode(400).body("errors[0].pointer", equalTo("/reference"));
    }

    @Test
    void whoRecordsPaymentsAndWhere() {
        Tokens reader = Tokens.as("reader").role("partner-system").division(office.division());
        Tokens elsewhere =
                Tokens.as("elsewhere").role("partner-system").division("990102").scope("payments:write");
        Tokens ofDepartment = Tokens.as("cashier")
                .role("partner-system")
                .department(office.division() + "/" + office.code())
                .scope("payments:write");

        payAs(reader, payment("1.00", reference())).statusCode(403);
        payAs(office.editor().scope("payments:write"), payment("1.00", reference()))
                .statusCode(403);
        payAs(elsewhere, payment("1.00", reference())).statusCode(404);
        payAs(ofDepartment, payment("1.00", reference())).statusCode(201);
        payAs(office.finance(), payment("1.00", reference())).statusCode(201);
        office.as(office.finance())
                .body(List.of(payment("1.00", reference())))
                .post("/api/v1/payments/bulk")
                .then()
                .statusCode(403);
        office.as(elsewhere)
                .get("/api/v1/payments?project=" + project)
                .then()
                .statusCode(200)
                .body("items", empty());
        office.as(elsewhere)
                .get("/api/v1/projects/" + project + "/execution")
                .then()
                .statusCode(404);
    }

    @Test
    void whatATokenLacksIsSaidBeforeWhatIsWrongWithTheBody() {
        Tokens reader = Tokens.as("reader").role("partner-system").division(office.division());

        for (String path : List.of("/api/v1/payments", "/api/v1/payments/bulk")) {
            for (Object body : List.of(payment("0.00", ""), List.of(), "no JSON")) {
                office.as(reader)
                        .body(body)
                        .post(path)
                        .then()
                        .statusCode(403)
                        .body("type", equalTo("/problems/budget/scope-word-missing"))
                        .body("scope", equalTo("payments:write"))
                        .body("detail", containsString("payments:write"));
            }
        }
    }

    @Test
    void nothingIsPaidForWhatIsNotApproved() {
        Office other = Office.open();
        String draft = other.enterProject(other.openBudget(), "未批复");
        Map<String, Object> payment = payment("1.00", reference());
        payment.put("project", draft);

        pay(payment).statusCode(409).body("type", endsWith("/project-not-approved"));
        payment.put("project", UUID.randomUUID());
        pay(payment).statusCode(404);
        office.as(office.treasury())
                .get("/api/v1/projects/" + draft + "/execution")
                .then()
                .statusCode(200)
                .body("revision", nullValue())
                .body("approved", nullValue())
                .body("paid", equalTo(0.0f))
                .body("rate", nullValue());
    }

    @Test
    void ofAListEachPaymentStandsForItself() {
        String first = reference();
        Map<String, Object> foreign = payment("1.00", reference());
        foreign.put("project", UUID.randomUUID());
        Map<String, Object> broken = payment("1.00", reference());
        broken.put("amount", "viel");
        List<Map<String, Object>> list = List.of(
                payment("100000.00", first),
                payment("25000.01", reference()),
                foreign,
                payment("100000.00", first),
                broken,
                payment("25000.00", reference()));

        load(list)
                .statusCode(200)
                .body("recorded", equalTo(2))
                .body("unchanged", equalTo(1))
                .body("refused", equalTo(3))
                .body("items.outcome", contains("recorded", "refused", "refused", "unchanged", "refused", "recorded"))
                .body("items[1].problem.type", endsWith("/above-approved"))
                .body("items[1].problem.left", equalTo(25000.0f))
                .body("items[2].problem.type", endsWith("/not-found"))
                .body("items[4].problem.errors[0].pointer", equalTo("/amount"))
                .body("items.index", contains(0, 1, 2, 3, 4, 5));
        load(list).statusCode(200).body("recorded", equalTo(0)).body("unchanged", equalTo(3));

        execution("2026-12-31").body("paid", equalTo(125000.0f)).body("rate", equalTo(1.0f));
        assertThat(acts("budget/" + budget)).contains("pay");
    }

    @Test
    void aTableOfChineseHeadings() {
        String table = "项目,金额,支付日期,支付凭证号\r\n" + project + ",100.00,2026-01-05," + reference() + "\r\n" + project
                + ",200.00,2026/01/06," + reference() + "\r\n";

        office.as(office.treasury())
                .contentType("text/csv; charset=utf-8")
                .body(table.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/payments/bulk")
                .then()
                .statusCode(200)
                .body("items.outcome", contains("recorded", "refused"))
                .body("items.line", contains(2, 3));
    }

    @Test
    void thousandsAreOneRequestAndTooManyAreNone() {
        List<Map<String, Object>> list = IntStream.range(0, 5_000)
                .mapToObj(i -> payment("0.01", reference()))
                .toList();
        List<Map<String, Object>> tooMany = new ArrayList<>(list);
        tooMany.add(payment("0.01", reference()));

        load(tooMany).statusCode(413).body("type", endsWith("/too-many-payments"));
        load(list).statusCode(200).body("recorded", equalTo(5_000)).body("items.id", everyItem(notNullValue()));

        execution("2026-12-31").body("paid", equalTo(50.0f)).body("payments", equalTo(5_000));
    }

    @Test
    void twoRequestsAtOnceDoNotOverdrawTogether() throws Exception {
        ExecutorService tills = Executors.newFixedThreadPool(8);
        List<Callable<Integer>> payments = IntStream.range(0, 40)
                .<Callable<Integer>>mapToObj(i -> () -> i % 2 == 0
                        ? pay(payment("10000.00", reference())).extract().statusCode()
                        : load(List.of(payment("10000.00", reference())))
                                                .extract()
                                                .jsonPath()
                                                .getInt("recorded")
                                        == 1
                                ? 201
                                : 409)
                .toList();

        List<Integer> answers = new ArrayList<>();
        for (Future<Integer> answer : tills.invokeAll(payments)) {
            answers.add(answer.get());
        }
        tills.shutdown();

        // 125 000 / 10 000: twelve fit, the thirteenth does not
        assertThat(answers).containsOnly(201, 409);
        assertThat(answers.stream().filter(answer -> answer == 201)).hasSize(12);
        execution("2026-12-31").body("paid", equalTo(120000.0f));
    }

    @Test
    void theSameReferenceAtOnceIsOnePayment() throws Exception {
        ExecutorService tills = Executors.newFixedThreadPool(8);
        String reference = reference();
        List<Callable<Integer>> same = IntStream.range(0, 16)
                .<Callable<Integer>>mapToObj(
                        i -> () -> pay(payment("100.00", reference)).extract().statusCode())
                .toList();

        List<Integer> answers = new ArrayList<>();
        for (Future<Integer> answer : tills.invokeAll(same)) {
            answers.add(answer.get());
        }
        tills.shutdown();

        assertThat(answers).containsOnly(200, 201).containsOnlyOnce(201);
        execution("2026-12-31").body("paid", equalTo(100.0f));
    }

    @Test
    void executionIsShownBesideThePlan() {
        pay(payment("25000.00", reference())).statusCode(201);

        // 25 000 / 125 000 = 20 %; planned since 1 January are 10 %
        execution("2026-07-31")
                .body("approved", equalTo(125000.0f))
                .body("paid", equalTo(25000.0f))
                .body("left", equalTo(100000.0f))
                .body("rate", equalTo(0.2f))
                .body("plannedPercent", equalTo(10))
                .body("gap", equalTo(10.0f));
        execution("2025-12-31").body("paid", equalTo(0.0f)).body("plannedPercent", nullValue());
        office.as(office.editor())
                .get("/api/v1/budgets/" + budget + "/execution?asOf=2026-07-31")
                .then()
                .statusCode(200)
                .body("revision", equalTo(1))
                .body("approved", equalTo(125000.0f))
                .body("rate", equalTo(0.2f))
                .body("gap", equalTo(10.0f))
                .body("projects", hasSize(1))
                .body("projects[0].project", equalTo(project));
        office.as(office.editor())
                .get("/api/v1/payments?budget=" + budget + "&from=2026-01-01&to=2026-01-04")
                .then()
                .body("items", empty());
    }

    @Test
    void aRecordedPaymentStandsWhoeverAsks() {
        String id = pay(payment("1.00", reference())).statusCode(201).extract().path("id");

        assertThatThrownBy(() -> database.update("update payment set amount = 2 where id = ?::uuid", id))
                .hasMessageContaining("not changed");
    }

    private List<String> acts(String subject) {
        return database.query(
                row -> row.getString("act"), "select act from audit_entry where subject = ? and act = 'pay'", subject);
    }

    private ValidatableResponse execution(String day) {
        return office.as(office.treasury())
                .get("/api/v1/projects/" + project + "/execution?asOf=" + day)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse pay(Map<String, Object> payment) {
        return payAs(office.treasury(), payment);
    }

    private ValidatableResponse payAs(Tokens caller, Map<String, Object> payment) {
        return office.as(caller).body(payment).post("/api/v1/payments").then();
    }

    private ValidatableResponse load(List<Map<String, Object>> list) {
        Response answer = office.as(office.treasury()).body(list).post("/api/v1/payments/bulk");
        return answer.then();
    }

    private Map<String, Object> payment(String amount, String reference) {
        Map<String, Object> payment = new HashMap<>();
        payment.put("project", project);
        payment.put("amount", new BigDecimal(amount));
        payment.put("paidOn", "2026-01-05");
        payment.put("source", "general");
        payment.put("reference", reference);
        return payment;
    }

    private static String reference() {
        return "ZF-" + UUID.randomUUID();
    }
}
