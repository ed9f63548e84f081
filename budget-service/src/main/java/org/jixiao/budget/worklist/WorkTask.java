package org.jixiao.budget.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jixiao.budget.contract.Coded;
import org.jixiao.budget.contract.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * Something that someone has to do.
 *
 * @param budget the one it is about, or that its sheet belongs to
 * @param sheet null where the budget itself is the matter
 * @param project whose sheet it is; null for the budget and for the sheet of the department as a whole
 * @param name of the project, or of the department
 * @param since when the budget or sheet came into the state it is in
 * @param days that it has waited, by the calendar of Asia/Shanghai; 0 is today
 * @param findings that are in the way: of the budget or of the sheet
 * @param sheets that keep the budget from its next step; 0 where a sheet is the matter
 * @param href of the budget or sheet
 * @param act the request that takes the step
 */
public record WorkTask(
        TaskKind kind,
        Queue queue,
        UUID budget,
        @Nullable UUID sheet,
        @Nullable UUID project,
        String name,
        Coded division,
        Coded department,
        FiscalYear fiscalYear,
        int revision,
        Instant since,
        long days,
        int findings,
        int sheets,
        String href,
        TaskKind.Act act) {

    static WorkTask of(ResultSet row, Clock clock) throws SQLException {
        TaskKind kind = TaskKind.fromString(row.getString("kind"));
        UUID budget = row.getObject("budget", UUID.class);
        UUID sheet = row.getObject("sheet", UUID.class);
        Instant since = row.getObject("since", OffsetDateTime.class).toInstant();
        return new WorkTask(
                kind,
                kind.queue(),
                budget,
                sheet,
                row.getObject("project", UUID.class),
                row.getString("name"),
                new Coded(row.getString("division"), row.getString("division_name")),
                new Coded(row.getString("code"), row.getString("department_name")),
                new FiscalYear(row.getInt("fiscal_year")),
                row.getInt("revision"),
                since,
                ChronoUnit.DAYS.between(LocalDate.ofInstant(since, clock.getZone()), LocalDate.now(clock)),
                row.getInt("findings"),
                row.getInt("sheets"),
                sheet == null ? "/api/v1/budgets/" + budget : "/api/v1/targets/" + sheet,
                kind.act(sheet == null ? budget : sheet));
    }

    WorkTask obstructedBy(int found) {
        return new WorkTask(
                kind,
                queue,
                budget,
                sheet,
                project,
                name,
                division,
                department,
                fiscalYear,
                revision,
                since,
                days,
                found,
                sheets,
                href,
                act);
    }

    Cursor cursor() {
        return new Cursor(since, sheet == null ? budget : sheet, kind);
    }

    /** Names a task's place among all, oldest first. */
    record Cursor(Instant since, UUID subject, TaskKind kind) {

        /** @throws IllegalArgumentException if it is none @throws java.time.DateTimeException if it is none */
        static Cursor of(String text) {
            String[] parts = text.split("~", -1);
            if (parts.length != 3) {
                throw new IllegalArgumentException(text);
            }
            return new Cursor(Instant.parse(parts[0]), UUID.fromString(parts[1]), TaskKind.fromString(parts[2]));
        }

        @Override
        public String toString() {
            return since + "~" + subject + "~" + kind;
        }
    }
}
