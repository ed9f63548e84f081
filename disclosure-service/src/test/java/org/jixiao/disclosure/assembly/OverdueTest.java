package org.jixiao.disclosure.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jixiao.disclosure.clock.Term;
import org.jixiao.disclosure.clock.Timekeeper;
import org.jixiao.platform.Database;
import org.jixiao.platform.Time;
import org.jixiao.test.Backend;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** That a disclosure is overdue is told once, whoever looks at once and whoever is killed. Each test has a year of its own. */
@QuarkusTest
@WithTestResource(value = Backend.class, initArgs = @ResourceArg(name = "database", value = "disclosure"))
class OverdueTest {

    @Inject
    OverdueNotices notices;

    @Inject
    Disclosures disclosures;

    @Inject
    Database database;

    @ConfigProperty(name = "jixiao.database.direct-url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    private final List<Timekeeper> keepers = new ArrayList<>();

    @AfterEach
    void stop() throws InterruptedException {
        for (Timekeeper keeper : keepers) {
            keeper.stop(new ShutdownEvent());
        }
    }

    @Test
    void onTheLastDayNothingIsToldAndOnTheNextItIs() {
        UUID budget = dueIn(1999);

        notices.round(midnightAfter(LocalDate.of(1999, 2, 8)));
        assertThat(told(budget)).isZero();
        notices.round(midnightAfter(LocalDate.of(1999, 2, 9)));
        notices.round(midnightAfter(LocalDate.of(1999, 3, 1)));

        assertThat(told(budget)).isEqualTo(1);
        assertThat(sequence(budget)).isEqualTo(2);
        assertThat(database.query(
                        row -> row.getString(1),
                        "select convert_from(payload, 'UTF8') from event_journal where subject = ?",
                        "disclosure/" + budget))
                .singleElement()
                .asString()
                .contains("\"dueOn\":\"1999-02-09\"", "\"fiscalYear\":null", "\"assembled\":false");
    }

    @Test
    void twoKeepersOfTheTimeTellEachOnceThoughOneIsKilled() {
        List<UUID> first = dueIn(2000, 30);
        startKeeper(2000);
        startKeeper(2000);
        await().untilAsserted(() -> assertThat(holders()).hasSize(1));
        int killed = holders().get(0);

        database.query(row -> true, "select pg_terminate_backend(?)", killed);
        List<UUID> second = dueIn(2000, 30);

        List<UUID> all = Stream.concat(first.stream(), second.stream()).toList();
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(all).allMatch(each -> told(each) > 0));
        await().untilAsserted(() -> assertThat(holders()).hasSize(1).doesNotContain(killed));
        assertThat(all).allSatisfy(each -> {
            assertThat(told(each)).isEqualTo(1);
            assertThat(sequence(each)).isEqualTo(2);
        });
    }

    @Test
    void evenTwoThatBothBelieveToHoldTheLeaseTellEachOnce() {
        List<UUID> all = dueIn(1998, 20);
        Instant now = midnightAfter(LocalDate.of(1998, 2, 9));

        IntStream.range(0, 2).parallel().forEach(each -> notices.round(now));

        assertThat(all).allSatisfy(each -> assertThat(told(each)).isEqualTo(1));
    }

    @Test
    void killedBeforeItsEndATellingIsNoneAndTheNextOneTells() {
        UUID budget = dueIn(1997);
        Instant now = midnightAfter(LocalDate.of(1997, 2, 9));

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    notices.tell(budget, now);
                    disclosures.flush();
                    database.query(row -> true, "select pg_terminate_backend(pg_backend_pid())");
                }))
                .isInstanceOf(RuntimeException.class);
        assertThat(told(budget)).isZero();
        assertThat(sequence(budget)).isEqualTo(1);

        notices.round(now);

        assertThat(told(budget)).isEqualTo(1);
    }

    @Test
    void aNewLastDayIsToldAnew() {
        UUID budget = dueIn(1996);
        notices.round(midnightAfter(LocalDate.of(1996, 2, 9)));

        QuarkusTransaction.requiringNew().run(() -> {
            Disclosure disclosure = disclosures.requireLocked(budget);
            disclosure.published(Instant.parse("1996-02-20T00:00:00Z"));
            disclosure.approved(
                    new Disclosure.Approval(2, 9, LocalDate.of(1996, 3, 1)),
                    new Term(LocalDate.of(1996, 3, 21), LocalDate.of(1996, 3, 16)),
                    Instant.EPOCH);
        });
        notices.round(midnightAfter(LocalDate.of(1996, 3, 21)));
        notices.round(midnightAfter(LocalDate.of(1996, 3, 22)));

        assertThat(told(budget)).isEqualTo(2);
    }

    private void startKeeper(int year) {
        Timekeeper keeper = new Timekeeper(
                List.of(notices),
                Clock.fixed(midnightAfter(LocalDate.of(year, 2, 9)), Time.LEGAL),
                Duration.ofMillis(20),
                url,
                user,
                password);
        keeper.start(new StartupEvent());
        keepers.add(keeper);
    }

    private List<UUID> dueIn(int year, int count) {
        return IntStream.range(0, count).mapToObj(each -> dueIn(year)).toList();
    }

    /** A disclosure due on 9 February of a year, of a budget of which nothing else has arrived. */
    private UUID dueIn(int year) {
        UUID budget = UUID.randomUUID();
        QuarkusTransaction.requiringNew()
                .run(() -> disclosures.persist(new Disclosure(
                        budget,
                        "990101",
                        "overdue",
                        new Disclosure.Approval(1, 1, LocalDate.of(year, 1, 20)),
                        new Term(LocalDate.of(year, 2, 9), LocalDate.of(year, 2, 4)),
                        Instant.EPOCH)));
        return budget;
    }

    private int told(UUID budget) {
        return database.query(
                        row -> row.getInt(1),
                        "select count(*) from audit_entry where subject = ? and act = 'overdue'",
                        "disclosure/" + budget)
                .get(0);
    }

    private long sequence(UUID budget) {
        return database.query(row -> row.getLong(1), "select sequence from disclosure where budget = ?", budget)
                .get(0);
    }

    private List<Integer> holders() {
        return database.query(row -> row.getInt(1), """
                select pid from pg_locks where locktype = 'advisory' and granted
                    and (classid::bigint << 32) + objid::bigint = ?
                    and database = (select oid from pg_database where datname = current_database())\
                """, Timekeeper.LOCK);
    }

    private static Instant midnightAfter(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Time.LEGAL).toInstant();
    }
}
