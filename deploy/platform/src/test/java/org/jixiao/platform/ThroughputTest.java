package org.jixiao.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A backlog is worked off in reasonable time. The rate is printed, never asserted. */
@Tag("deep")
@QuarkusTest
@WithTestResource(TestBackend.class)
class ThroughputTest {

    private static final int BACKLOG = 20_000;

    @Inject
    Database database;

    @Test
    void aBacklogIsRelayedAndApplied() {
        String run = "backlog/" + Ids.next() + "/";
        Instant begun = Instant.now();
        database.update(
                """
                insert into outbox (topic, key, headers, epoch, payload)
                select 'notice-events', n::text, ?::jsonb || jsonb_build_object('ce_subject', ? || n), 1, ?
                from generate_series(1, ?) n""",
                "{\"ce_id\":\"01a1fc0a-985b-735b-85da-1499708b15f0\",\"ce_type\":\"org.jixiao.notice.posted.v1\","
                        + "\"ce_source\":\"/x\",\"ce_time\":\"2026-01-01T00:00:00Z\",\"ce_division\":\"990101\","
                        + "\"ce_department\":\"203001\",\"ce_audience\":\"department\",\"ce_sequence\":\"1\","
                        + "\"ce_revision\":\"1\"}",
                run,
                Mail.text("x").getBytes(java.nio.charset.StandardCharsets.UTF_8),
                BACKLOG);

        await().atMost(Duration.ofSeconds(30)).until(() -> count("select count(*) from outbox") == 0);
        Duration relayed = Duration.between(begun, Instant.now());
        await().atMost(Duration.ofSeconds(120))
                .until(() -> count("select count(*) from board where subject like '" + run + "%'") == BACKLOG);
        Duration applied = Duration.between(begun, Instant.now());

        System.out.printf(
                "%d events: relayed in %d ms, applied in %d ms (%d/s)%n",
                BACKLOG, relayed.toMillis(), applied.toMillis(), BACKLOG * 1000L / applied.toMillis());
        assertThat(count("select count(*) from application where subject like '" + run + "%'"))
                .isEqualTo(BACKLOG);
    }

    private int count(String sql) {
        return database.query(row -> row.getInt(1), sql).get(0);
    }
}
