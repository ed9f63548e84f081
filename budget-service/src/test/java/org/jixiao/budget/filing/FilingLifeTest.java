package org.jixiao.budget.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jixiao.budget.Office;
import org.jixiao.budget.ServiceTest;
import org.jixiao.budget.Topic;
import org.jixiao.budget.contract.DepartmentKey;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.budget.filing.form.FormReader;
import org.jixiao.budget.filing.form.Reading;
import org.jixiao.budget.filing.form.ReadingContext;
import org.jixiao.budget.filing.format.DocumentReader;
import org.jixiao.platform.audit.Audit;
import org.jixiao.platform.trace.Correlation;
import org.jixiao.test.Tokens;
import org.junit.jupiter.api.Test;

/** From the moment that a document is received to the one that it is read or refused, whatever happens in between. */
@QuarkusTest
class FilingLifeTest extends ServiceTest {

    private static final String FIRST = "99010126P00306A10001E";
    private static final String SECOND = "99010126P00306A10002D";
    private static final Duration LONG_AGO = Duration.ofMinutes(-1);
    private static final byte[] NO_FORM = "今天天气很好。\n我们去河边走走。\n".getBytes(StandardCharsets.UTF_8);

    @Inject
    LeftLying leftLying;

    @Inject
    ReadingRoom room;

    @Inject
    Filer filer;

    @Test
    void aDocumentIsReceivedAtOnceAndReadAfterwards() {
        Response received = post(twoProjects().bytes());

        received.then()
                .statusCode(202)
                .header("Location", equalTo("/api/v1/filings/" + received.path("id")))
                .header("Retry-After", equalTo("1"))
                .header("Preference-Applied", nullValue())
                .body("fileName", equalTo("form.txt"))
                .body("size", equalTo(twoProjects().bytes().length))
                .body("division", equalTo(office.division()))
                .body("department", equalTo(office.code()))
                .body("fiscalYear", equalTo(2026))
                .body("mode", equalTo("merge"))
                .body("progress.percent", notNullValue());
        ended(received.path("id"))
                .then()
                .header("Retry-After", nullValue())
                .body("state", equalTo("read"))
                .body("progress.percent", equalTo(100))
                .body("progress.projects", equalTo(2))
                .body("budget", notNullValue())
                .body("endedAt", notNullValue())
                .body("problem", nullValue())
                .body("report.contents.projects", equalTo(2))
                .body("report.contents.indicators", equalTo(4))
                .body("report.contents.objectives", equalTo(1));
    }

    @Test
    void whoeverWaitsIsAnsweredWithTheReport() {
        filing(twoProjects().bytes())
                .header("Prefer", "respond-async, wait=30")
                .post("/api/v1/filings")
                .then()
                .statusCode(201)
                .header("Location", notNullValue())
                .header("Preference-Applied", equalTo("wait=30"))
                .header("Retry-After", nullValue())
                .body("state", equalTo("read"))
                .body("report.projects", hasSize(2));
    }

    @Test
    void theSameBytesAtTheSameMomentAreOneFiling() {
        byte[] document = twoProjects().bytes();

        List<Response> answers = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> office.file(document, Map.of())))
                .limit(4)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(201, 200, 200, 200);
        assertThat(answers)
                .extracting(answer -> answer.<String>path("id"))
                .containsOnly(answers.get(0).<String>path("id"));
        String budget = answers.get(0).path("budget");
        assertThat(office.budget(budget).getList("projects")).hasSize(2);
        told(budget, "budget.declared", "budget.declared", "project.declared", "project.declared");
    }

    @Test
    void theSameBytesOfAFilingThatIsStillReadLeadToIt() {
        UUID first = leftLying.of(office, null, twoProjects(), Duration.ofMinutes(5), 1);

        post(twoProjects().bytes())
                .then()
                .statusCode(202)
                .header("Location", equalTo("/api/v1/filings/" + first))
                .body("id", equalTo(first.toString()))
                .body("state", equalTo("reading"));
        filing(twoProjects().bytes())
                .header("Prefer", "wait=1")
                .post("/api/v1/filings")
                .then()
                .statusCode(202)
                .header("Preference-Applied", equalTo("wait=1"))
                .header("Retry-After", equalTo("1"))
                .body("id", equalTo(first.toString()));
    }

    @Test
    void whatIsFoundOutAfterTheAnswerStandsInTheFilingAndTheBudgetIsAsItWas() {
        Response received = post(NO_FORM);

        received.then().statusCode(202);
        ended(received.path("id"))
                .then()
                .body("state", equalTo("refused"))
                .body("progress.percent", equalTo(100))
                .body("report", nullValue())
                .body("budget", nullValue())
                .body("problem.status", equalTo(422))
                .body("problem.type", equalTo("/problems/budget/not-a-form"))
                .body("problem.title", equalTo("没有认出绩效目标表"));
        office.as(office.editor())
                .header("Accept-Language", "en")
                .get("/api/v1/filings/" + received.path("id"))
                .then()
                .body("problem.title", equalTo("No target form was recognised"));
        office.as(office.editor()).get("/api/v1/budgets").then().body("items", empty());
    }

    @Test
    void whatWasRefusedMayBeFiledAgain() {
        Response first = office.file(NO_FORM, Map.of());
        first.then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/budget/not-a-form"));

        office.file(NO_FORM, Map.of()).then().statusCode(422);

        assertThat(listed("").<List<String>>path("items.state")).containsExactly("refused", "refused");
        assertThat(listed("").<List<String>>path("items.id")).doesNotHaveDuplicates();
    }

    @Test
    void theFilingsOfABudgetAreListedTheNewestFirstWithoutTheirReports() {
        String refused = post(NO_FORM).path("id");
        ended(refused);
        Response one = office.file(twoProjects().bytes(), Map.of());
        Response two = office.file(twoProjects().remark("二〇二六年一月").bytes(), Map.of());
        String budget = one.path("budget");

        listed("?limit=2&budget=" + budget)
                .then()
                .statusCode(200)
                .body("items.id", contains(two.<String>path("id"), one.<String>path("id")))
                .body("items[0].containsKey('report')", equalTo(false));
        String next = listed("?limit=2&budget=" + budget).path("next");
        office.as(office.editor())
                .get(next)
                .then()
                .body("items.id", contains(refused))
                .body("next", nullValue());
        office.as(Office.open().editor())
                .get("/api/v1/filings?budget=" + budget)
                .then()
                .body("items", empty());
        listed("?fiscalYear=2027").then().body("items", empty());
        listed("?cursor=nonsense").then().statusCode(400).body("errors.pointer", contains("/cursor"));
    }

    @Test
    void whatAKilledReplicaLeftIsTakenUpAndReadOnce() {
        UUID left = leftLying.of(office, null, twoProjects(), LONG_AGO, 1);

        room.call();

        Response read = ended(left.toString());
        read.then().body("state", equalTo("read")).body("report.projects.outcome", contains("created", "created"));
        told(read.path("budget"), "budget.declared", "budget.declared", "project.declared", "project.declared");
        acts(left)
                .then()
                .body("items.act", contains("file"))
                .body("items[0].actor", equalTo("editor-of-before"))
                .body("items[0].roles", equalTo("department-editor"))
                .body("items[0].requestId", equalTo("request-of-before"));
        assertThat(Topic.told(read.path("budget")).get(1).fact().at("/contributors"))
                .hasSize(1)
                .allSatisfy(person -> assertThat(person.asText()).isEqualTo("editor-of-before"));
        assertThat(Topic.told(read.path("budget"))).allSatisfy(told -> {
            assertThat(told.request()).isEqualTo("request-of-before");
            assertThat(told.trace()).isEqualTo(LeftLying.TRACE);
        });
    }

    @Test
    void whatAnotherReplicaReadsIsLeftToItAndSeenAsItLastTold() {
        UUID read = leftLying.of(office, null, twoProjects(), Duration.ofMinutes(5), 1);

        room.call();
        // Whoever is called takes up the oldest that is free: once a later one is read, this one was passed over.
        ended(leftLying
                .of(office, null, form().project(SECOND, "河道巡查保洁", "40.00"), LONG_AGO, 1)
                .toString());

        office.as(office.editor())
                .get("/api/v1/filings/" + read)
                .then()
                .statusCode(200)
                .header("Retry-After", equalTo("1"))
                .body("state", equalTo("reading"))
                .body("progress.percent", equalTo(41))
                .body("progress.lines.done", equalTo(126))
                .body("progress.lines.total", equalTo(237))
                .body("report", nullValue());
    }

    @Test
    void aFileThatEndsItsReadersIsRefusedAfterThreeOfThem() {
        UUID poison = leftLying.of(office, null, twoProjects(), LONG_AGO, 3);

        room.call();

        ended(poison.toString())
                .then()
                .body("state", equalTo("refused"))
                .body("problem.status", equalTo(422))
                .body("problem.type", equalTo("/problems/budget/reading-failed"))
                .body("problem.detail", equalTo("读取这份文件时中断了 3 次，不再尝试。预算未作任何改动。"));
        office.as(office.editor()).get("/api/v1/budgets").then().body("items", empty());
        acts(poison).then().body("items.act", contains("refuse")).body("items[0].reason", equalTo("reading-failed"));
    }

    @Test
    void aReadingThatFailsEachTimeIsTriedThreeTimesAndNoMore() {
        UUID withoutItsBytes = leftLying.withoutBytes(office);

        room.call();

        ended(withoutItsBytes.toString())
                .then()
                .body("state", equalTo("refused"))
                .body("problem.type", equalTo("/problems/budget/reading-failed"));
    }

    @Test
    void intoABudgetThatWasSubmittedMeanwhileNothingIsFiled() {
        String budget = office.openBudget();
        office.act(office.reviewer(), "/api/v1/budgets/" + budget + "/submission", Map.of())
                .then()
                .statusCode(200);
        UUID late = leftLying.of(office, budget, twoProjects(), LONG_AGO, 1);

        room.call();

        ended(late.toString())
                .then()
                .body("state", equalTo("refused"))
                .body("problem.status", equalTo(409))
                .body("problem.type", equalTo("/problems/budget/budget-frozen"))
                .body("problem.state", equalTo("submitted"));
        assertThat(office.budget(budget).getList("projects")).isEmpty();
        told(budget, "budget.declared", "budget.submitted");
    }

    @Test
    void aReaderThatWasTakenForDeadDoesNothingWhenItComesBack() {
        String budget = office.openBudget();
        UUID filing = leftLying.of(office, budget, twoProjects(), Duration.ofMinutes(5), 2);
        Claim lost = new Claim(filing, UUID.randomUUID(), 1);
        HandedIn handedIn = new HandedIn(
                filing,
                new DepartmentKey(office.division(), office.code()),
                new FiscalYear(2026),
                UUID.fromString(budget),
                Mode.MERGE,
                new Audit.Actor("editor", Set.of("department-editor"), null),
                Correlation.of(null, null),
                new FiledFile("form.txt", twoProjects().bytes(), ""));
        Reading reading = new FormReader()
                .read(new DocumentReader().read(twoProjects().bytes(), "form.txt"), ReadingContext.NONE);

        assertThatThrownBy(() -> filer.layOver(lost, handedIn, reading, new Watch()))
                .isInstanceOf(ClaimLost.class);

        assertThat(office.budget(budget).getList("projects")).isEmpty();
        told(budget, "budget.declared");
    }

    @Test
    void aKeyNamesTheSameFilingHoweverItsRequestIsAnswered() {
        byte[] document = twoProjects().bytes();
        String key = "file-" + office.code();
        Response first = filing(document).header("Idempotency-Key", key).post("/api/v1/filings");
        first.then().statusCode(202);

        Response again = filing(document)
                .header("Idempotency-Key", key)
                .header("Prefer", "wait=30")
                .post("/api/v1/filings");

        again.then().statusCode(201).body("id", equalTo(first.path("id"))).body("state", equalTo("read"));
        filing(form().project(FIRST, "农村供水维修", "1.00").bytes())
                .header("Idempotency-Key", key)
                .post("/api/v1/filings")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/budget/idempotency-key-reused"));
    }

    @Test
    void whoFiledItStandsInTheAuditTrailWithTheRequestThatBroughtIt() {
        Response filed = filing(twoProjects().bytes())
                .header("X-Request-Id", "filing-of-" + office.code())
                .header("Prefer", "wait=30")
                .post("/api/v1/filings");

        acts(UUID.fromString(filed.path("id")))
                .then()
                .body("items.act", contains("file", "receive"))
                .body("items.actor.unique()", hasSize(1))
                .body("items.actor", not(hasItem("system")))
                .body("items.roles", contains("department-editor", "department-editor"))
                .body("items.requestId", contains("filing-of-" + office.code(), "filing-of-" + office.code()));
    }

    @Test
    void aWithdrawnProjectMatchesNoLaterFiling() {
        Response first = office.file(twoProjects().bytes(), Map.of());
        String withdrawn = first.path("report.projects[1].project");
        Form shorter = form().project(FIRST, "农村供水维修", "260.00");
        office.file(shorter.bytes(), Map.of("mode", "replace"))
                .then()
                .statusCode(201)
                .body("report.absent.project", contains(withdrawn))
                .body("report.absent[0].name", equalTo("河道巡查保洁"))
                .body("report.absent[0].withdrawn", equalTo(true));

        office.file(twoProjects().remark("二〇二六年二月").bytes(), Map.of())
                .then()
                .statusCode(201)
                .body("report.projects.outcome", contains("unchanged", "created"))
                .body("report.projects[1].project", not(equalTo(withdrawn)))
                .body("report.absent", empty());
    }

    @Test
    void whatADocumentDoesNotMentionIsListedThoughItStays() {
        office.file(twoProjects().bytes(), Map.of());

        office.file(form().project(FIRST, "农村供水维修", "260.00").bytes(), Map.of())
                .then()
                .statusCode(201)
                .body("report.absent.name", contains("河道巡查保洁"))
                .body("report.absent.withdrawn", contains(false));
    }

    private Response post(byte[] document) {
        return filing(document).post("/api/v1/filings");
    }

    private RequestSpecification filing(byte[] document) {
        return office.filing(office.editor(), document, Map.of());
    }

    private Response listed(String query) {
        return office.as(office.editor()).get("/api/v1/filings" + query);
    }

    private Response ended(String id) {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> office.as(office.editor()).get("/api/v1/filings/" + id),
                        answer -> List.of("read", "refused").contains(answer.<String>path("state")));
    }

    private Response acts(UUID filing) {
        return office.as(Tokens.as("auditor").role("auditor").division(office.division()))
                .get("/api/v1/audit/budget?subject=filing/" + filing);
    }

    private static void told(String budget, String... types) {
        await().untilAsserted(() ->
                assertThat(Topic.told(budget)).extracting(Topic.Told::type).containsExactly(types));
    }

    private Form form() {
        return Form.of(office.code() + office.name());
    }

    private Form twoProjects() {
        return form().project(FIRST, "农村供水维修", "260.00").project(SECOND, "河道巡查保洁", "40.00");
    }
}
