package org.jixiao.indicator.review.queue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jixiao.budget.contract.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * A sheet that waits for somebody.
 *
 * @param awaits role of those who take the next step
 * @param project null for the department as a whole
 * @param name of the project; null for the department as a whole
 * @param round how often it was handed in
 * @param since when it was handed in, or returned
 * @param days that it has waited, by the calendar of Asia/Shanghai; 0 is today
 * @param openComments what the department has not answered
 */
public record WaitingSheet(
        Queue queue,
        String awaits,
        UUID sheet,
        UUID budget,
        @Nullable UUID project,
        @Nullable String name,
        String division,
        String department,
        FiscalYear fiscalYear,
        int revision,
        int round,
        long sequence,
        Instant since,
        long days,
        int openComments,
        String href) {

    static WaitingSheet of(ResultSet row, Clock clock) throws SQLException {
        Queue queue = Queue.fromString(row.getString("queue"));
        UUID sheet = row.getObject("id", UUID.class);
        Instant since = row.getObject("since", OffsetDateTime.class).toInstant();
        return new WaitingSheet(
                queue,
                queue.awaits(),
                sheet,
                row.getObject("budget", UUID.class),
                row.getObject("project", UUID.class),
                row.getString("name"),
                row.getString("division"),
                row.getString("department"),
                new FiscalYear(row.getInt("fiscal_year")),
                row.getInt("revision"),
                row.getInt("rounds"),
                row.getLong("sequence"),
                since,
                days(since, clock),
                row.getInt("open_comments"),
                "/api/v1/targets/" + sheet);
    }

    /** Legal days that have begun since. */
    static long days(Instant since, Clock clock) {
        return ChronoUnit.DAYS.between(LocalDate.ofInstant(since, clock.getZone()), LocalDate.now(clock));
    }

    Cursor cursor() {
        return new Cursor(since, sheet);
    }

    /** Names a sheet's place among all, oldest first. */
    record Cursor(Instant since, UUID sheet) {

        /** @throws IllegalArgumentException if it is none @throws java.time.DateTimeException if it is none */
        static Cursor of(String text) {
            String[] parts = text.split("~", -1);
            if (parts.length != 2) {
                throw new IllegalArgumentException(text);
            }
            return new Cursor(Instant.parse(parts[0]), UUID.fromString(parts[1]));
        }

        @Override
        public String toString() {
            return since + "~" + sheet;
        }
    }
}
