package org.jixiao.disclosure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jixiao.platform.Database;
import org.jixiao.platform.Time;
import org.jixiao.test.Backend;
import org.jixiao.test.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Publication at a time that the officer sets. */
@QuarkusTest
@WithTestResource(value = Backend.class, initArgs = @ResourceArg(name = "database", value = "disclosure"))
class ScheduleTest {

    private static final String PUBLISHING = "ScheduledPublishing";

    @Inject
    Wire wire;

    @Inject
    Desk desk;

    @Inject
    Hours hours;

    @Inject
    Database database;

    @Inject
    Clock clock;

    @Test
    void whatWasSetIsPublishedAtItsTimeAndOnce() {
        SampleBudget sample = cleared("schedule");
        LocalDateTime nine = LocalDateTime.of(today().plusDays(2), LocalTime.of(9, 0));
        Instant at = nine.atZone(Time.LEGAL).toInstant();

        String tag = set(sample, nine.toString())
                .statusCode(200)
                .body("state", equalTo("waiting"))
                .body("at", equalTo(at.toString()))
                .extract()
                .header("ETag");
        desk.officer(sample)
                .header("If-Match", "\"1\"")
                .body(Map.of("at", at.toString()))
                .put(desk.path(sample, "schedule"))
                .then()
                .statusCode(200)
                .header("ETag", tag);
        hours.pass(PUBLISHING, at.minusSeconds(1));
        desk.get(sample).body("state", equalTo("assembled")).body("schedule.state", equalTo("waiting"));

        IntStream.range(0, 2).parallel().forEach(each -> hours.pass(PUBLISHING, at));
        hours.pass(PUBLISHING, at.plusSeconds(60));

        desk.get(sample)
                .body("state", equalTo("published"))
                .body("timeliness", equalTo("on-time"))
                .body("schedule.state", equalTo("done"))
                .body("schedule.version", equalTo(1));
        given().get("/open-data/v1/disclosures/" + sample.budget() + "/versions/2")
                .then()
                .statusCode(404);
        List<String> actors = audit(sample)
                .body("items.act", equalTo(List.of("publish", "schedule", "overrule", "redact", "assemble")))
                .extract()
                .path("items.actor");
        assertThat(actors.get(0)).as("the officer who set the time").isEqualTo(actors.get(1));
    }

    @Test
    void killedBeforeItsEndAPublicationIsNoneAndTheNextReplicaPublishes() {
        SampleBudget sample = cleared("schedule-killed");
        Instant at = tomorrow();
        set(sample, at.toString()).statusCode(200);
        whoeverEndsItIsKilled(sample);

        try {
            assertThatThrownBy(() -> hours.pass(PUBLISHING, at)).isInstanceOf(RuntimeException.class);
        } finally {
            database.update("drop trigger killed on publication_schedule");
        }
        given().get("/open-data/v1/disclosures/" + sample.budget()).then().statusCode(404);
        desk.get(sample).body("state", equalTo("assembled")).body("schedule.state", equalTo("waiting"));

        hours.pass(PUBLISHING, at);

        desk.get(sample).body("state", equalTo("published")).body("schedule.version", equalTo(1));
    }

    @Test
    void aRevisionApprovedMeanwhileIsNotPublishedInItsPlace() {
        SampleBudget sample = cleared("schedule-revised");
        Instant at = tomorrow();
        set(sample, at.toString()).statusCode(200);
        wire.tell(sample.adjusted(today()).named("乡村文化站扩建").told());
        await().untilAsserted(
                        () -> desk.get(sample).body("revision", equalTo(2)).body("state", equalTo("assembled")));

        hours.pass(PUBLISHING, at);

        desk.get(sample)
                .body("state", equalTo("assembled"))
                .body("schedule.state", equalTo("failed"))
                .body("schedule.problem.type", equalTo("/problems/disclosure/revision-changed"))
                .body("schedule.problem.detail", containsString("第 2 次批复"));
        desk.officer(sample)
                .header("Accept-Language", "en")
                .get(desk.path(sample, "schedule"))
                .then()
                .body("problem.detail", equalTo("The time was set for approval 1; approval 2 is in force now."));
        audit(sample).body("items[0].act", equalTo("schedule-failed")).body("items[0].actor", equalTo("system"));
        given().get("/open-data/v1/disclosures/" + sample.budget()).then().statusCode(404);
        desk.officer(sample).delete(desk.path(sample, "schedule")).then().statusCode(409);
    }

    @Test
    void findingsHaveToBeDecidedWhenTheTimeIsSetAndWhenItComes() {
        SampleBudget sample = assembled("schedule-findings", today());
        set(sample, tomorrow().toString()).statusCode(409).body("type", equalTo("/problems/disclosure/findings-open"));
        decideAll(sample);
        Instant at = tomorrow();
        set(sample, at.toString()).statusCode(200);
        database.update("delete from decision where budget = ?", sample.budget());

        hours.pass(PUBLISHING, at);

        desk.get(sample)
                .body("state", equalTo("assembled"))
                .body("schedule.state", equalTo("failed"))
                .body("schedule.problem.type", equalTo("/problems/disclosure/findings-open"))
                .body("schedule.problem.findings", nullValue());
    }

    @Test
    void whatIsGivenUpIsNotPublishedAndGivingUpAgainIsFine() {
        SampleBudget sample = cleared("schedule-cancelled");
        Instant at = tomorrow();
        desk.officer(sample).delete(desk.path(sample, "schedule")).then().statusCode(404);
        set(sample, at.toString()).statusCode(200);
        desk.officer(sample)
                .header("If-Match", "\"1\"")
                .delete(desk.path(sample, "schedule"))
                .then()
                .statusCode(412);

        for (int i = 0; i < 2; i++) {
            desk.officer(sample)
                    .delete(desk.path(sample, "schedule"))
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("cancelled"));
        }
        hours.pass(PUBLISHING, at);

        desk.get(sample).body("state", equalTo("assembled"));
        audit(sample).body("items.act", hasItem("cancel-schedule")).body("items.act", not(hasItem("publish")));
    }

    @Test
    void publishingByHandEndsTheWaiting() {
        SampleBudget sample = cleared("schedule-by-hand");
        Instant at = tomorrow();
        set(sample, at.toString()).statusCode(200);

        desk.officer(sample).post(desk.path(sample, "publication")).then().statusCode(200);
        hours.pass(PUBLISHING, at);

        desk.get(sample).body("state", equalTo("published")).body("schedule.state", equalTo("cancelled"));
    }

    @Test
    void noTimeAfterTheLastLawfulDayCanBeSet() {
        SampleBudget sample = cleared("schedule-late");
        LocalDate due = today().plusDays(20);

        set(sample, due.plusDays(1) + "T00:00")
                .statusCode(409)
                .body("type", equalTo("/problems/disclosure/schedule-after-due"))
                .body("detail", containsString(due.toString()))
                .body("dueOn", equalTo(due.toString()));
        set(sample, due + "T23:59").statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-01T09:00", "2026-01-01T09:00+08:00", "tomorrow", "2026-13-01T09:00", "2099-01-01"})
    void aTimeLiesAheadAndIsWrittenAsOne(String at) {
        SampleBudget sample = SampleBudget.of("schedule-when");
        wire.tell(sample.told());
        desk.assembled(sample);

        set(sample, at).statusCode(400).body("errors[0].pointer", equalTo("/at"));
    }

    @Test
    void onlyTheOfficerOfThatDepartmentSetsTimes() {
        SampleBudget sample = cleared("schedule-roles");
        Map<String, String> command = Map.of("at", tomorrow().toString());

        desk.as("other", "disclosure-officer", "990101/elsewhere")
                .body(command)
                .put(desk.path(sample, "schedule"))
                .then()
                .statusCode(404);
        desk.as("editor", "department-editor", sample.key())
                .body(command)
                .put(desk.path(sample, "schedule"))
                .then()
                .statusCode(403);
        desk.officer(sample)
                .header("If-Match", "\"99\"")
                .body(command)
                .put(desk.path(sample, "schedule"))
                .then()
                .statusCode(412);
    }

    private ValidatableResponse set(SampleBudget sample, String at) {
        return desk.officer(sample)
                .body(Map.of("at", at))
                .put(desk.path(sample, "schedule"))
                .then();
    }

    private ValidatableResponse audit(SampleBudget sample) {
        return given().auth()
                .oauth2(Tokens.as("auditor").role("auditor").division("990101").token())
                .get("/api/v1/audit/disclosure?subject=disclosure/" + sample.budget())
                .then();
    }

    /** The database ends the connection in the transaction that would end this schedule, after the edition was written. */
    private void whoeverEndsItIsKilled(SampleBudget sample) {
        database.update("""
            create or replace function kill_whoever() returns trigger language plpgsql as $$
            begin
                perform pg_terminate_backend(pg_backend_pid());
                return new;
            end $$""");
        database.update("""
            create trigger killed before update on publication_schedule for each row
            when (old.budget = '%s') execute function kill_whoever()""".formatted(sample.budget()));
    }

    private SampleBudget cleared(String department) {
        SampleBudget sample = assembled(department, today());
        decideAll(sample);
        return sample;
    }

    private void decideAll(SampleBudget sample) {
        desk.decide(sample, "redactions", Map.of("fingerprint", desk.finding(sample, "PII_NAME")))
                .statusCode(200);
        desk.decide(sample, "overrules", Map.of("fingerprint", desk.finding(sample, "PII_SMALL"), "reason", "公开岗位"))
                .statusCode(200);
    }

    private SampleBudget assembled(String department, LocalDate approvedOn) {
        SampleBudget sample = new SampleBudget(UUID.randomUUID(), "990101", department, "乡村文化站修缮", approvedOn, 1, 2026);
        wire.tell(sample.told());
        desk.assembled(sample);
        return sample;
    }

    private Instant tomorrow() {
        return today().plusDays(1).atTime(9, 0).atZone(Time.LEGAL).toInstant();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Time.LEGAL);
    }
}
