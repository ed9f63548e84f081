package org.jixiao.indicator;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jixiao.test.Backend;
import org.jixiao.test.Metrics;
import org.jixiao.test.Tokens;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What reviewers do with sheets: comments and answers, grades, queues, and two of them at once. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@WithTestResource(value = Backend.class, initArgs = @ResourceArg(name = "database", value = "indicator"))
class ReviewTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Tokens AUDITOR = Tokens.as("auditor").role("auditor").division(People.DIVISION);

    private BudgetService budgetService;
    private TargetEvents events;

    @BeforeAll
    void open() {
        budgetService = new BudgetService();
        events = new TargetEvents();
    }

    @AfterAll
    void close() {
        budgetService.close();
        events.close();
    }

    @Test
    void commentsAreAnsweredOneByOneAndTheReviewerSeesBoth() {
        Case it = Case.fresh();
        UUID sheet = returned(it, List.of(comment(1, "请提高"), comment(2, "请写明月份"), Map.of("text", "请补充目标")));

        as(People.EDITOR)
                .get("/api/v1/targets/{id}", sheet)
                .then()
                .body("acts", contains("edit", "resolve"))
                .body("reason", equalTo("请修改"))
                .body("comments.state", equalTo(List.of("open", "open", "open")))
                .body("comments.indicator", contains("培训人次", "完成时间", null));
        as(People.REVIEWER)
                .get("/api/v1/targets/{id}", sheet)
                .then()
                .body("acts", contains("resolve", "acknowledge", "submit"));

        answer(People.EDITOR, sheet, 1, "done", "已提高到300人次").then().statusCode(200);
        answer(People.REVIEWER, sheet, 3, "not-done", "目标已经写全").then().statusCode(200);
        answer(People.EDITOR, sheet, 9, "done", "无").then().statusCode(404);
        answer(People.NEXT_DOOR, sheet, 2, "done", "无").then().statusCode(404);
        answer(People.BUREAU, sheet, 2, "done", "无").then().statusCode(403);
        answer(People.EDITOR, sheet, 2, "done", " ").then().statusCode(400);

        as(People.BUREAU)
                .get("/api/v1/targets/{id}/comments", sheet)
                .then()
                .statusCode(200)
                .body("items.state", contains("resolved", "open", "resolved"))
                .body("items[2].resolution.outcome", equalTo("not-done"))
                .body("items[2].resolution.by", equalTo(People.REVIEWER.subject()));
        as(People.BUREAU)
                .get("/api/v1/targets/{id}/comments?state=open", sheet)
                .then()
                .body("items.number", contains(2));
        as(People.REVIEWER)
                .post("/api/v1/targets/{id}/submission", sheet)
                .then()
                .statusCode(409)
                .body("type", endsWith("/comments-open"))
                .body("comments.number", contains(2));
        as(AUDITOR)
                .get("/api/v1/audit/indicator?subject=sheet/" + sheet)
                .then()
                .body("items.act", hasItem("resolve comment 3"));
    }

    @Test
    void anAnswerThatDoesNotAnswerIsAskedForAgainByTheBureauOnly() {
        Case it = Case.fresh();
        UUID sheet = returned(it, List.of(comment(1, "请提高")));
        reopening(People.BUREAU, sheet, 1, "再提高")
                .then()
                .statusCode(409)
                .body("type", endsWith("/comment-not-answered"));
        answer(People.EDITOR, sheet, 1, "done", "已提高").then().statusCode(200);

        reopening(People.EDITOR, sheet, 1, "再提高").then().statusCode(403);
        reopening(People.REVIEWER, sheet, 1, "再提高").then().statusCode(403);
        reopening(AUDITOR, sheet, 1, "再提高").then().statusCode(403);
        reopening(People.OTHER_BUREAU, sheet, 1, "再提高").then().statusCode(404);
        reopening(People.BUREAU, sheet, 9, "再提高").then().statusCode(404);
        reopening(People.BUREAU, sheet, 1, " ").then().statusCode(400);
        reopening(People.SECOND_REVIEWER, sheet, 1, "只改了名称，没有改指标值")
                .then()
                .statusCode(200)
                .body("sequence", equalTo(3));

        as(People.EDITOR)
                .get("/api/v1/targets/{id}/comments?state=open", sheet)
                .then()
                .body("items.number", contains(1))
                .body("items[0].reopened[0].answer.text", equalTo("已提高"))
                .body("items[0].reopened[0].reason", equalTo("只改了名称，没有改指标值"))
                .body("items[0].reopened[0].by", equalTo(People.SECOND_REVIEWER.subject()));
        as(People.REVIEWER)
                .post("/api/v1/targets/{id}/submission", sheet)
                .then()
                .statusCode(409)
                .body("type", endsWith("/comments-open"));
        answer(People.EDITOR, sheet, 1, "done", "已提高到300人次").then().statusCode(200);
        as(People.REVIEWER)
                .post("/api/v1/targets/{id}/submission", sheet)
                .then()
                .statusCode(200);
        as(AUDITOR)
                .get("/api/v1/audit/indicator?subject=sheet/" + sheet)
                .then()
                .body("items.act", hasItem("reopen comment 1"));
    }

    @Test
    void aSheetIsNotApprovedWhileAnAnswerIsNotTaken() {
        Case it = Case.fresh();
        UUID sheet = returned(it, List.of(comment(1, "请提高")));
        answer(People.EDITOR, sheet, 1, "not-done", "场地有限").then().statusCode(200);
        as(People.REVIEWER)
                .post("/api/v1/targets/{id}/submission", sheet)
                .then()
                .statusCode(200);
        reopening(People.BUREAU, sheet, 1, "请说明可以增加的场地").then().statusCode(200);
        budgetService.says(it.budget(), it.budgetSubject(), 7, it.submitted(1, 1));
        mayDo(sheet, "submitted", "", "", "return");

        approval(sheet, People.GOOD)
                .then()
                .statusCode(409)
                .body("type", endsWith("/comments-open"))
                .body("comments.number", contains(1));

        sendBack(sheet, List.of()).then().statusCode(200).body("comments.state", contains("open"));
    }

    @Test
    void operatorsSeeHowManySheetsWaitForTheBureau() {
        double before = measured().value("jixiao_targets_awaiting_review");

        UUID sheet = underReview(Case.fresh());

        assertThat(measured().value("jixiao_targets_awaiting_review")).isEqualTo(before + 1);
        assertThat(measured().value("jixiao_targets_awaiting_review_oldest_seconds"))
                .isPositive();
        approval(sheet, People.GOOD).then().statusCode(200);
        assertThat(measured().value("jixiao_targets_awaiting_review")).isEqualTo(before);
    }

    private static Metrics measured() {
        return new Metrics(given().get("/q/metrics").asString());
    }

    @Test
    void manyGoBackEachForAReasonOfItsOwn() {
        Case it = Case.fresh();
        UUID first = underReview(it);
        UUID second = underReview(new Case(UUID.randomUUID(), UUID.randomUUID(), it.filing()));
        List<Map<String, Object>> items =
                List.of(Map.of("id", first, "reason", "缺少成本指标"), Map.of("id", second, "ifMatch", 2));

        as(People.BUREAU)
                .body(Map.of("items", items))
                .post("/api/v1/targets/bulk/return")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/items/1/reason"));
        as(People.BUREAU)
                .body(Map.of("items", items, "reason", "请按审核意见修改"))
                .post("/api/v1/targets/bulk/return")
                .then()
                .statusCode(200)
                .body("items.outcome", contains("done", "done"));

        as(People.BUREAU).get("/api/v1/targets/{id}", first).then().body("reason", equalTo("缺少成本指标"));
        as(People.BUREAU).get("/api/v1/targets/{id}", second).then().body("reason", equalTo("请按审核意见修改"));
    }

    @Test
    void eachTimeItWasHandedInIsKeptAndComparedInWords() {
        Case it = Case.fresh();
        UUID sheet = returned(it, List.of(comment(1, "请提高")));
        answer(People.EDITOR, sheet, 1, "done", "已提高").then().statusCode(200);
        edit(sheet, 3, "≥300人次").then().statusCode(200);

        as(People.BUREAU)
                .get("/api/v1/targets/{id}/submissions/1/diff", sheet)
                .then()
                .statusCode(200)
                .body("to", nullValue())
                .body("indicators.kind", contains("changed", "removed"))
                .body("indicators[0].changes.pointer", hasItem("/target"));
        as(People.REVIEWER)
                .post("/api/v1/targets/{id}/submission", sheet)
                .then()
                .statusCode(200);

        as(People.BUREAU)
                .get("/api/v1/targets/{id}/submissions", sheet)
                .then()
                .statusCode(200)
                .body("items.round", contains(1, 2))
                .body("items.outcome", contains("returned", null))
                .body("items[0].reason", equalTo("请修改"))
                .body("items[0].decidedAt", notNullValue());
        as(People.BUREAU)
                .get("/api/v1/targets/{id}/submissions/1", sheet)
                .then()
                .body("indicators[0].target.text", equalTo("≥200人次"));
        as(People.BUREAU)
                .get("/api/v1/targets/{id}/submissions/1/diff/2", sheet)
                .then()
                .body("changes.words.zh", contains("绩效目标由“提高干部素质”改为“写过的目标”"))
                .body("indicators[1].words.zh", equalTo("删去指标“完成时间”（2024年底前完成）"));
        as(People.BUREAU)
                .get("/api/v1/targets/{id}/submissions/3", sheet)
                .then()
                .statusCode(404);
        as(People.NEXT_DOOR)
                .get("/api/v1/targets/{id}/submissions", sheet)
                .then()
                .statusCode(404);
    }

    @Test
    void whatWasApprovedAndThenReturnedWasReturnedAndStaysSo() {
        Case it = Case.fresh();
        UUID sheet = underReview(it);
        approval(sheet, People.GOOD).then().statusCode(200);
        rounds(sheet).body("items.outcome", contains("approved")).body("items.grade", contains("good"));

        sendBack(sheet, List.of()).then().statusCode(200);

        rounds(sheet)
                .body("items.outcome", contains("returned"))
                .body("items.reason", contains("请修改"))
                .body("items.grade", contains((String) null));
        budgetService.says(it.budget(), it.budgetSubject(), 6, it.returned(1, 1));
        await().atMost(SOON).untilAsserted(() -> as(People.REVIEWER)
                .post("/api/v1/targets/{id}/submission", sheet)
                .then()
                .statusCode(200));
        rounds(sheet).body("items.outcome", contains("returned", null)).body("items[0].reason", equalTo("请修改"));
    }

    @Test
    void aReturnThatTheBudgetsApprovalOvertookIsVoid() {
        Case it = Case.fresh();
        UUID sheet = underReview(it);
        approval(sheet, People.GOOD).then().statusCode(200);
        sendBack(sheet, List.of()).then().statusCode(200);

        budgetService.says(it.budget(), it.budgetSubject(), 6, it.approved(1, sheet, 3));

        await().atMost(SOON).untilAsserted(() -> rounds(sheet)
                .body("items.outcome", contains("approved"))
                .body("items[0].reason", nullValue()));
    }

    private static ValidatableResponse rounds(UUID sheet) {
        return as(People.BUREAU)
                .get("/api/v1/targets/{id}/submissions", sheet)
                .then()
                .statusCode(200);
    }

    @Test
    void theGradeFollowsFromFourRatingsAndTheReviewerSetsIt() {
        Case it = Case.fresh();
        UUID sheet = underReview(it);
        Map<String, Object> ratings = ratings("excellent", "good", "good", "fair");

        as(People.BUREAU)
                .body(ratings)
                .post("/api/v1/review-criteria/proposal")
                .then()
                .statusCode(200)
                .body("grade", equalTo("good"));
        approval(sheet, Map.of("ratings", ratings, "grade", "excellent"))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/explanation"));
        approval(sheet, Map.of("grade", "good")).then().statusCode(400).body("errors[0].pointer", equalTo("/ratings"));
        as(People.BUREAU)
                .body(Map.of("reason", "请修改", "grade", "poor"))
                .post("/api/v1/targets/{id}/return", sheet)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/ratings"));
        approval(sheet, Map.of("ratings", Map.of("completeness", "good")))
                .then()
                .statusCode(400);
        approval(sheet, Map.of("ratings", ratings("good", "fair", "fair", "fair")))
                .then()
                .statusCode(409)
                .body("type", endsWith("/grade-too-low"));
        approval(sheet, Map.of("ratings", ratings, "grade", "excellent", "explanation", "指标全部量化"))
                .then()
                .statusCode(200)
                .body("grade", equalTo("excellent"))
                .body("ratings.feasibility", equalTo("fair"))
                .body("explanation", equalTo("指标全部量化"));
    }

    @Test
    void theCriteriaAreThereForAForm() {
        as(People.BUREAU)
                .get("/api/v1/review-criteria?division=" + People.DIVISION)
                .then()
                .statusCode(200)
                .body("criteria.name.zh", contains("完整性", "相关性", "适当性", "可行性"))
                .body("grades.name.zh", contains("优", "良", "中", "差"))
                .body("grades.approvable", contains(true, true, false, false))
                .body("gradeNeeded", equalTo(false));
    }

    @Test
    void aSheetWaitsInOneQueueTheOldestFirst() {
        Case it = Case.fresh();
        Case other = new Case(it.budget(), UUID.randomUUID(), it.filing());
        UUID first = submitted(it);
        UUID second = submitted(other);

        queue(People.BUREAU, "budget", it, "")
                .then()
                .statusCode(200)
                .body("items.sheet", contains(text(first, second)));
        budgetService.says(it.budget(), it.budgetSubject(), 5, it.submitted(1, 1));
        await().atMost(SOON).untilAsserted(() -> queue(People.BUREAU, "review", it, "")
                .then()
                .body("items.sheet", contains(text(first)))
                .body("items[0].days", equalTo(0))
                .body("items[0].round", equalTo(1))
                .body("items[0].awaits", equalTo("finance-reviewer"))
                .body("items[0].href", equalTo("/api/v1/targets/" + first)));
        queue(People.BUREAU, "review", it, "&fiscalYear=2023").then().body("items", empty());
        queue(People.BUREAU, "review", it, "&department=" + People.DEPARTMENT)
                .then()
                .body("items", hasSize(1));
        queue(People.NEXT_DOOR, "review", it, "").then().body("items", empty());
        queue(People.BUREAU, "review", it, "&mine=true").then().body("items", hasSize(1));
        queue(People.BUREAU, "review", it, "&mine=maybe")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/mine"));
        queue(People.EDITOR, "review", it, "&mine=true").then().body("items", empty());
        queue(
                        Tokens.as(People.REVIEWER.name())
                                .role("finance-reviewer")
                                .division(People.DIVISION),
                        "review",
                        it,
                        "&mine=true")
                .then()
                .body("items", empty());

        sendBack(sheetOf(it), List.of(comment(1, "请提高"))).then().statusCode(200);
        queue(People.EDITOR, "returned", it, "&mine=true")
                .then()
                .body("items.sheet", contains(text(first)))
                .body("items[0].openComments", equalTo(1));
        as(People.BUREAU)
                .get("/api/v1/targets/queues?budget={budget}", it.budget())
                .then()
                .statusCode(200)
                .body("count", equalTo(2))
                .body("queues.queue", contains("budget", "returned"))
                .body("queues.count", contains(1, 1))
                .body("queues[0].days", equalTo(0));
        as(People.BUREAU)
                .get("/api/v1/targets?budget={budget}&fiscalYear=2024&division=990101&state=returned", it.budget())
                .then()
                .body("items.id", contains(text(first)));
        as(People.BUREAU)
                .get("/api/v1/targets?budget={budget}&fiscalYear=2023", it.budget())
                .then()
                .body("items", empty());
        queue(People.BUREAU, "lost", it, "").then().statusCode(404);
        queue(People.BUREAU, "review", it, "&cursor=x").then().statusCode(400);
    }

    @Test
    void aQueueIsReadInPages() {
        Case it = Case.fresh();
        List<UUID> sheets = Stream.iterate(it, each -> new Case(it.budget(), UUID.randomUUID(), it.filing()))
                .limit(3)
                .map(this::submitted)
                .toList();

        String next = queue(People.BUREAU, "budget", it, "&limit=2")
                .then()
                .body("items.sheet", contains(text(sheets.get(0), sheets.get(1))))
                .extract()
                .path("next");

        as(People.BUREAU)
                .urlEncodingEnabled(false)
                .get(next)
                .then()
                .body("items.sheet", contains(text(sheets.get(2))))
                .body("next", nullValue());
    }

    @Test
    void ofReviewersWhoJudgeTheSameStateAtOnceOneWinsAndNothingIsHalfDone() {
        for (int round = 0; round < 5; round++) {
            Case it = Case.fresh();
            UUID sheet = underReview(it);

            List<Response> answers = atOnce(List.of(
                    () -> judge(People.BUREAU, sheet, "approval", People.GOOD),
                    () -> judge(People.SECOND_REVIEWER, sheet, "approval", People.rated("excellent")),
                    () -> judge(
                            People.SECOND_REVIEWER,
                            sheet,
                            "return",
                            Map.of("reason", "请修改", "comments", List.of(comment(1, "请提高"))))));

            assertThat(answers).extracting(Response::statusCode).containsOnlyOnce(200);
            assertThat(answers).extracting(Response::statusCode).containsOnly(200, 412);
            boolean returned = answers.get(2).statusCode() == 200;
            as(People.BUREAU)
                    .get("/api/v1/targets/{id}", sheet)
                    .then()
                    .body("sequence", equalTo(3))
                    .body("state", equalTo(returned ? "returned" : "approved"))
                    .body("comments", hasSize(returned ? 1 : 0));
            as(People.BUREAU)
                    .get("/api/v1/targets/{id}/submissions", sheet)
                    .then()
                    .body("items.outcome", contains(returned ? "returned" : "approved"));
            as(AUDITOR)
                    .get("/api/v1/audit/indicator?subject=sheet/" + sheet)
                    .then()
                    .body("items.act", containsInAnyOrder("draft", "submit", returned ? "return" : "approve"));
            await().atMost(SOON).untilAsserted(() -> assertThat(events.of(it.budget()))
                    .extracting(TargetEvents.Told::verb)
                    .containsExactly("drafted", "submitted", returned ? "returned" : "approved"));
        }
    }

    @Test
    void twoBulkApprovalsOfTheSameSheetsDoEachOnce() {
        Case it = Case.fresh();
        List<Case> cases = Stream.iterate(it, each -> new Case(UUID.randomUUID(), UUID.randomUUID(), it.filing()))
                .limit(6)
                .toList();
        List<Map<String, Object>> items = cases.stream()
                .map(this::underReview)
                .map(sheet -> Map.<String, Object>of("id", sheet, "ifMatch", 2))
                .toList();
        Map<String, Object> body = Map.of("items", items, "ratings", People.GOOD.get("ratings"));

        List<Response> answers = atOnce(List.of(
                () -> as(People.BUREAU).body(body).post("/api/v1/targets/bulk/approval"),
                () -> as(People.SECOND_REVIEWER).body(body).post("/api/v1/targets/bulk/approval")));

        List<String> one = answers.get(0).path("items.outcome");
        List<String> other = answers.get(1).path("items.outcome");
        IntStream.range(0, items.size()).forEach(i -> assertThat(List.of(one.get(i), other.get(i)))
                .containsExactlyInAnyOrder("done", "refused"));
        cases.forEach(each -> await().atMost(SOON).untilAsserted(() -> assertThat(events.of(each.budget()))
                .extracting(TargetEvents.Told::verb)
                .containsExactly("drafted", "submitted", "approved")));
    }

    @Test
    void whatIsRefusedAmongManyLeavesNoTrace() {
        Case it = Case.fresh();
        Case draft = Case.fresh();
        UUID good = underReview(it);
        budgetService.says(draft.budget(), draft.projectSubject(), 1, draft.declared(Case.OUTPUT));
        UUID unready = sheetOf(draft);

        as(People.BUREAU)
                .body(Map.of("items", List.of(Map.of("id", unready), Map.of("id", good)), "reason", "请修改"))
                .post("/api/v1/targets/bulk/return")
                .then()
                .statusCode(200)
                .body("items.outcome", contains("refused", "done"))
                .body("items[0].problem.type", endsWith("/wrong-state"))
                .body("items[0].problem.state", equalTo("draft"));

        as(People.EDITOR)
                .get("/api/v1/targets/{id}", unready)
                .then()
                .body("sequence", equalTo(1))
                .body("reason", nullValue());
        as(AUDITOR)
                .get("/api/v1/audit/indicator?subject=sheet/" + unready)
                .then()
                .body("items.act", contains("draft"));
    }

    @Test
    void everyStateSaysWhatEachMayDoNow() {
        Case it = Case.fresh();
        budgetService.says(it.budget(), it.projectSubject(), 1, it.declared(Case.OUTPUT));
        UUID sheet = sheetOf(it);
        mayDo(sheet, "draft", "edit", "acknowledge submit", "");

        as(People.REVIEWER)
                .post("/api/v1/targets/{id}/submission", sheet)
                .then()
                .statusCode(200);
        mayDo(sheet, "submitted", "", "recall", "");

        budgetService.says(it.budget(), it.budgetSubject(), 5, it.submitted(1, 1));
        mayDo(sheet, "submitted", "", "", "approve return");
        Tokens hand = Tokens.as(People.REVIEWER.name()).role("finance-reviewer").division(People.DIVISION);
        as(hand).get("/api/v1/targets/{id}", sheet).then().body("acts", contains("return"));

        approval(sheet, People.GOOD).then().statusCode(200);
        mayDo(sheet, "approved", "", "", "return");

        sendBack(sheet, List.of(comment(1, "请提高"))).then().statusCode(200);
        mayDo(sheet, "returned", "", "", "");

        budgetService.says(it.budget(), it.budgetSubject(), 6, it.returned(1, 1));
        mayDo(sheet, "returned", "edit resolve", "resolve acknowledge submit", "");

        budgetService.says(it.budget(), it.projectSubject(), 2, it.withdrawn());
        mayDo(sheet, "closed", "", "", "");
    }

    private static void mayDo(UUID sheet, String state, String editor, String reviewer, String bureau) {
        Map<Tokens, String> all =
                Map.of(People.EDITOR, editor, People.REVIEWER, reviewer, People.BUREAU, bureau, AUDITOR, "");
        all.forEach((who, acts) -> await().atMost(SOON).untilAsserted(() -> as(who).get("/api/v1/targets/{id}", sheet)
                .then()
                .body("state", equalTo(state))
                .body("acts", equalTo(acts.isEmpty() ? List.of() : List.of(acts.split(" ", -1))))));
    }

    private UUID submitted(Case it) {
        budgetService.says(it.budget(), it.projectSubject(), 1, it.declared(Case.OUTPUT, Case.TIMELY));
        UUID sheet = sheetOf(it);
        as(People.REVIEWER)
                .post("/api/v1/targets/{id}/submission", sheet)
                .then()
                .statusCode(200);
        return sheet;
    }

    private UUID underReview(Case it) {
        UUID sheet = submitted(it);
        budgetService.says(it.budget(), it.budgetSubject(), 5, it.submitted(1, 1));
        await().atMost(SOON).untilAsserted(() -> as(People.BUREAU)
                .get("/api/v1/targets/{id}", sheet)
                .then()
                .body("acts", containsInAnyOrder("approve", "return")));
        return sheet;
    }

    /** Sent back, and the budget with it. */
    private UUID returned(Case it, List<Map<String, Object>> comments) {
        UUID sheet = underReview(it);
        sendBack(sheet, comments).then().statusCode(200);
        budgetService.says(it.budget(), it.budgetSubject(), 6, it.returned(1, 1));
        await().atMost(SOON).untilAsserted(() -> as(People.EDITOR)
                .get("/api/v1/targets/{id}", sheet)
                .then()
                .body("acts", hasItem("edit")));
        return sheet;
    }

    private static UUID sheetOf(Case it) {
        return await()
                .atMost(SOON)
                .until(
                        () -> as(People.BUREAU)
                                .get("/api/v1/targets?project={project}", it.project())
                                .<List<String>>path("items.id"),
                        ids -> ids.size() == 1)
                .stream()
                .map(UUID::fromString)
                .findFirst()
                .orElseThrow();
    }

    private static Response sendBack(UUID sheet, List<Map<String, Object>> comments) {
        return as(People.BUREAU)
                .body(Map.of("reason", "请修改", "comments", comments))
                .post("/api/v1/targets/{id}/return", sheet);
    }

    private static Response approval(UUID sheet, Map<String, Object> body) {
        return as(People.BUREAU).body(body).post("/api/v1/targets/{id}/approval", sheet);
    }

    private static Response judge(Tokens who, UUID sheet, String act, Map<String, Object> body) {
        return as(who).header("If-Match", "\"2\"").body(body).post("/api/v1/targets/{id}/" + act, sheet);
    }

    private static Response answer(Tokens who, UUID sheet, int comment, String outcome, String text) {
        return as(who).body(Map.of("outcome", outcome, "text", text))
                .post("/api/v1/targets/{id}/comments/{number}/resolution", sheet, comment);
    }

    private static Response reopening(Tokens who, UUID sheet, int comment, String reason) {
        return as(who).body(Map.of("reason", reason))
                .post("/api/v1/targets/{id}/comments/{number}/reopening", sheet, comment);
    }

    private static Response edit(UUID sheet, long basedOn, String target) {
        Map<String, Object> row = Map.of("ordinal", 1, "dimension", "产出指标", "name", "培训人次", "target", target);
        return as(People.EDITOR)
                .header("If-Match", "\"" + basedOn + "\"")
                .body(Map.of("objectives", List.of("写过的目标"), "indicators", List.of(row)))
                .put("/api/v1/targets/{id}", sheet);
    }

    private static Response queue(Tokens who, String queue, Case it, String more) {
        return as(who).get("/api/v1/targets/queues/" + queue + "?budget=" + it.budget() + more);
    }

    private static Map<String, Object> comment(int ordinal, String text) {
        return Map.of("ordinal", ordinal, "text", text);
    }

    private static Map<String, Object> ratings(
            String completeness, String relevance, String appropriateness, String feasibility) {
        return Map.of(
                "completeness", completeness,
                "relevance", relevance,
                "appropriateness", appropriateness,
                "feasibility", feasibility);
    }

    private static String[] text(UUID... ids) {
        return Stream.of(ids).map(UUID::toString).toArray(String[]::new);
    }

    /** All let go at the same moment. */
    private static List<Response> atOnce(List<Callable<Response>> requests) {
        CyclicBarrier start = new CyclicBarrier(requests.size());
        ExecutorService people = Executors.newFixedThreadPool(requests.size());
        try {
            List<Future<Response>> answers = requests.stream()
                    .map(request -> people.submit(() -> {
                        start.await();
                        return request.call();
                    }))
                    .toList();
            return answers.stream().map(ReviewTest::got).toList();
        } finally {
            people.shutdown();
        }
    }

    private static Response got(Future<Response> answer) {
        try {
            return answer.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RequestSpecification as(Tokens who) {
        return given().auth().oauth2(who.token()).contentType(ContentType.JSON);
    }
}
