package org.jixiao.platform.figure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.jixiao.platform.Database;
import org.jixiao.platform.TestBackend;
import org.jixiao.test.Backend;
import org.jixiao.test.Metrics;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a service shows of its database to those who watch it. */
@QuarkusTest
@WithTestResource(TestBackend.class)
class FiguresTest {

    @Inject
    Database database;

    @AfterEach
    void clear() {
        Backend.databaseLink().restore();
        database.update("delete from parked_event where subject like 'figures/%'");
    }

    @Test
    void deadLettersAndThoseBehindThemAreCounted() {
        double dead = scraped().value("jixiao_dead_letters");
        double behind = scraped().value("jixiao_parked_events");

        park("figures/1", "a rule is broken");
        park("figures/1", null);
        park("figures/1", null);
        park("figures/2", "no JSON");

        Metrics now = scraped();
        assertThat(now.value("jixiao_dead_letters")).isEqualTo(dead + 2);
        assertThat(now.value("jixiao_parked_events")).isEqualTo(behind + 2);
        assertThat(now.value("jixiao_dead_letters_oldest_seconds")).isGreaterThanOrEqualTo(3_600);
    }

    @Test
    void whatWaitsForTheBrokerIsCountedAndItsAgeIsThatOfTheWaitNotOfTheFact() {
        // No broker takes this one, so the relay tries in vain until it is deleted.
        database.update("""
                insert into outbox (topic, key, headers, epoch, payload, waiting_since)
                values ('no topic', 'figures', '{"ce_time": "2020-01-01T00:00:00Z"}', 1, 'x', now() - interval '90 seconds')""");
        try {
            Metrics now = scraped();

            assertThat(now.value("jixiao_outbox_facts")).isGreaterThanOrEqualTo(1);
            assertThat(now.value("jixiao_outbox_oldest_seconds")).isCloseTo(90, within(30.0));
        } finally {
            database.update("delete from outbox where key = 'figures'");
        }
        await().untilAsserted(
                        () -> assertThat(scraped().value("jixiao_outbox_facts")).isZero());
    }

    @Test
    void howeverManyAskTheDatabaseIsAskedOnce() {
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        Figures figures = new Figures(meters, Duration.ofHours(1));
        AtomicInteger asked = new AtomicInteger();
        figures.show("test.figure", "How often it was asked.", asked::incrementAndGet);
        figures.show("test.other", "Another.", () -> 7);

        for (int scrape = 0; scrape < 5; scrape++) {
            assertThat(meters.get("test.figure").gauge().value()).isEqualTo(1);
            assertThat(meters.get("test.other").gauge().value()).isEqualTo(7);
        }
    }

    @Test
    void whatTheDatabaseCannotSayIsNoNumberAndComesBack() {
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        Figures figures = new Figures(meters, Duration.ZERO);
        figures.show("test.one", "One row.", () -> database.query(row -> row.getLong(1), "select 1")
                .get(0));
        assertThat(meters.get("test.one").gauge().value()).isEqualTo(1);

        Backend.databaseLink().cut();
        assertThat(meters.get("test.one").gauge().value()).isNaN();

        // Each connection that was cut and waited in the pool is found dead by whoever takes it next.
        Backend.databaseLink().restore();
        await().untilAsserted(
                        () -> assertThat(meters.get("test.one").gauge().value()).isEqualTo(1));
    }

    private void park(String subject, @Nullable String reason) {
        database.update("""
                insert into parked_event (subject, topic, headers, reason, parked_at)
                values (?, 'notice-events', '{}', ?, now() - interval '1 hour')""", subject, reason);
    }

    private static Metrics scraped() {
        return new Metrics(given().get("/q/metrics").asString());
    }
}
