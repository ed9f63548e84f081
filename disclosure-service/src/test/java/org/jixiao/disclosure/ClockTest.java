package org.jixiao.disclosure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.disclosure.publication.TimelinessEntry;
import org.jixiao.disclosure.publication.TimelinessEntry.Outcome;
import org.jixiao.disclosure.publication.TimelinessRecords;
import org.jixiao.platform.Database;
import org.jixiao.platform.Time;
import org.jixiao.test.Backend;
import org.jixiao.test.Metrics;
import org.junit.jupiter.api.Test;

/** How disclosures stand to their last day, for officers and for everyone. */
@QuarkusTest
@WithTestResource(value = Backend.class, initArgs = @ResourceArg(name = "database", value = "disclosure"))
class ClockTest {

    @Inject
    Wire wire;

    @Inject
    Desk desk;

    @Inject
    TimelinessRecords timeliness;

    @Inject
    Database database;

    @Inject
    Clock clock;

    @Test
    void aDisclosureSaysHowManyDaysItHas() {
        SampleBudget fresh = approved("days-fresh", today());
        SampleBudget soon = approved("days-soon", today().minusDays(17));
        SampleBudget over = approved("days-over", today().minusDays(23));
        Map<String, Double> before = unpublished();
        for (SampleBudget each : List.of(fresh, soon, over)) {
            wire.tell(each.told());
            desk.assembled(each);
        }

        desk.get(fresh)
                .body("timeliness", equalTo("due"))
                .body("daysLeft", equalTo(20))
                .body("publishedOn", nullValue())
                .body("daysLate", nullValue())
                .body("schedule", nullValue());
        desk.get(soon).body("timeliness", equalTo("due-soon")).body("daysLeft", equalTo(3));
        desk.get(over).body("timeliness", equalTo("overdue")).body("daysLeft", equalTo(-3));
        assertThat(unpublished()).as("what operators see").allSatisfy((word, count) -> assertThat(count)
                .isEqualTo(before.getOrDefault(word, 0.0) + 1));
    }

    private static Map<String, Double> unpublished() {
        Metrics measured = new Metrics(given().get("/q/metrics").asString());
        return Stream.of("due", "due-soon", "overdue")
                .collect(Collectors.toMap(
                        word -> word,
                        word -> measured.value("jixiao_disclosures_unpublished{timeliness=\"" + word + "\"}")));
    }

    @Test
    void theMostUrgentComeFirstPageByPage() {
        List<LocalDate> days = List.of(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1));
        List<SampleBudget> samples = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            samples.add(approved("urgent", days.get(i % 3)));
        }
        for (SampleBudget each : samples) {
            wire.tell(each.told());
            desk.assembled(each);
        }

        List<Map<String, String>> found = new ArrayList<>();
        String next = "/api/v1/disclosures?state=overdue&department=urgent&limit=1";
        while (next != null) {
            Response page = desk.officer(samples.get(0)).get(next);
            assertThat(page.<List<?>>path("items")).hasSize(1);
            found.add(page.path("items[0]"));
            next = page.path("next");
        }

        assertThat(found)
                .extracting(each -> each.get("dueOn"))
                .containsExactly("2026-01-21", "2026-02-21", "2026-03-21", "2026-03-21");
        assertThat(found)
                .extracting(each -> each.get("id"))
                .containsExactlyInAnyOrderElementsOf(
                        samples.stream().map(each -> each.budget().toString()).toList());
        desk.officer(samples.get(0))
                .get("/api/v1/disclosures?state=due-soon&department=urgent")
                .then()
                .body("items", hasSize(0));
        desk.officer(samples.get(0))
                .get("/api/v1/disclosures?state=tomorrow")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/state"));
        desk.officer(samples.get(0))
                .get("/api/v1/disclosures?state=overdue&cursor=x")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/cursor"));
    }

    @Test
    void whatIsPublishedLateIsKnownAsLateAndACorrectionDoesNotChangeThat() {
        SampleBudget sample = approved("late", today().minusDays(30));
        desk.published(sample, sample.told());

        desk.decide(sample, "overrules", Map.of("fingerprint", desk.finding(sample, "PII_NAME"), "reason", "本人同意公开"))
                .statusCode(200);
        desk.officer(sample)
                .body(Map.of("reason", "本人同意公开姓名"))
                .post(desk.path(sample, "publication"))
                .then()
                .statusCode(200);

        desk.get(sample)
                .body("timeliness", equalTo("late"))
                .body("daysLeft", nullValue())
                .body("publishedOn", equalTo(today().toString()))
                .body("daysLate", equalTo(10));
        desk.officer(sample)
                .get("/api/v1/disclosures?state=late&department=late")
                .then()
                .body("items", hasSize(1));
        assertThat(entries(sample)).singleElement().satisfies(entry -> {
            assertThat(entry.outcome()).isEqualTo(Outcome.LATE);
            assertThat(entry.daysTaken()).isEqualTo(30);
            assertThat(entry.daysLate()).isEqualTo(10);
        });
    }

    @Test
    void eachApprovedRevisionHasItsOwnLineForEveryoneToRead() {
        SampleBudget first = approved("lines", today().minusDays(10));
        desk.published(first, first.told());
        wire.tell(first.adjusted(today().minusDays(1)).named("乡村文化站扩建").told());
        desk.assembled(first);

        assertThat(entries(first))
                .extracting(TimelinessEntry::revision, TimelinessEntry::outcome)
                .containsExactly(tuple(1, Outcome.ON_TIME), tuple(2, Outcome.NOT_YET));
    }

    @Test
    void whatIsOverdueStandsInTheTableWithoutItsContent() {
        SampleBudget over = approved("table-over", today().minusDays(40)).named("绝不提前公开的项目");
        wire.tell(over.told());
        desk.assembled(over);
        SampleBudget published = approved("table-published", today().minusDays(3));
        desk.published(published, published.told());

        assertThat(entries(over)).extracting(TimelinessEntry::outcome).containsExactly(Outcome.OVERDUE);
        String page = SiteTest.page("/timeliness?division=990101&year=2026");

        assertThat(page)
                .contains("逾期未公开", "按期公开", "/departments/" + published.budget())
                .doesNotContain(over.budget().toString(), "绝不提前公开的项目");
        given().get("/timeliness?year=x").then().statusCode(404).contentType("text/html");
        SiteTest.page("/timeliness?division=000000&year=1999");
    }

    @Test
    void ofABudgetThatIsStillIncompleteTheYearIsKnownOnceItsContentIsThere() {
        SampleBudget sample = approved("incomplete", today().minusDays(40));
        wire.tell(sample.told().stream()
                .filter(each -> !each.subject().startsWith("project/"))
                .toList());

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        desk.get(sample).body("state", equalTo("assembling")).body("fiscalYear", equalTo(2026)));
        assertThat(entries(sample)).extracting(TimelinessEntry::outcome).containsExactly(Outcome.OVERDUE);
    }

    @Test
    void aRebuiltDisclosureIsAsPublishedAsItWas() {
        SampleBudget sample = approved("rebuilt", today().minusDays(30));
        desk.published(sample, sample.told());

        database.update("delete from disclosure where budget = ?", sample.budget());
        wire.tellAgain(sample.told(), 9);

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> desk.get(sample)
                .statusCode(200)
                .body("state", equalTo("published"))
                .body("timeliness", equalTo("late"))
                .body("daysLate", equalTo(10)));
    }

    private List<TimelinessEntry> entries(SampleBudget sample) {
        return timeliness.of("990101", 2026).stream()
                .filter(entry -> entry.budget().equals(sample.budget()))
                .toList();
    }

    private static SampleBudget approved(String department, LocalDate day) {
        return new SampleBudget(UUID.randomUUID(), "990101", department, "乡村文化站修缮", day, 1, 2026);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Time.LEGAL);
    }
}
