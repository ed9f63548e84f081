package org.jixiao.indicator.review.queue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jixiao.platform.Database;
import org.jixiao.platform.access.Caller;
import org.jixiao.platform.access.Role;
import org.jixiao.platform.access.Scope;
import org.jspecify.annotations.Nullable;

/** The sheets that wait for somebody, as far as a caller may read. */
@ApplicationScoped
class Queues {

    /** Judges as {@link org.jixiao.indicator.target.SheetAct} does, over all sheets at once. */
    private static final String WAITING = """
            with asked as (
                select ?::text[] as readable, ?::text[] as reviewing, ?::text[] as submitting, ?::text[] as editing,
                    to_jsonb(?::text) as me, ?::text as division, ?::text as department, ?::int as fiscal_year,
                    ?::uuid as budget, ?::boolean as mine),
            sheet as (
                select sheet.*, array['*', sheet.division, sheet.division || '/' || sheet.department] as place,
                    sheet.contributors || sheet.project_contributors || known_budget.contributors as hands,
                    (select count(*) from jsonb_array_elements(sheet.comments) comment
                        where (comment ->> 'revision')::int = sheet.revision
                            and coalesce(comment -> 'resolution', 'null') = 'null') as open_comments,
                    case when sheet.state = 'RETURNED' then 'returned'
                        when known_budget.state = 'SUBMITTED' and case when sheet.project is null
                            then known_budget.declared = sheet.judged_against
                            else known_budget.submitted_projects @> jsonb_build_array(jsonb_build_object(
                                'project', sheet.project, 'sequence', sheet.judged_against)) end then 'review'
                        else 'budget' end as queue
                from target_sheet sheet join known_budget on known_budget.id = sheet.budget
                where sheet.state in ('SUBMITTED', 'RETURNED') and sheet.since is not null),
            waiting as (
                select sheet.* from sheet cross join asked
                where asked.readable && place
                    and (asked.division is null or sheet.division = asked.division)
                    and (asked.department is null or sheet.department = asked.department)
                    and (asked.fiscal_year is null or sheet.fiscal_year = asked.fiscal_year)
                    and (asked.budget is null or sheet.budget = asked.budget)
                    and (not asked.mine or case queue
                        when 'review' then asked.reviewing && place and not hands @> asked.me
                        when 'budget' then asked.submitting && place
                        else asked.editing && place end))
            """;

    private static final String PAGE = WAITING + """
            select * from waiting
            where queue = ? and (?::timestamptz is null or (since, id) > (?::timestamptz, ?::uuid))
            order by since, id limit ?""";

    private static final String COUNTS = WAITING + """
            select queue, count(*), min(since) as oldest from waiting group by queue""";

    private final Database database;
    private final Clock clock;

    Queues(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Oldest first. @param after the last one that was shown; null for the beginning */
    List<WaitingSheet> page(Queue queue, Caller caller, Asked asked, WaitingSheet.@Nullable Cursor after, int size) {
        String since = after == null ? null : after.since().toString();
        return database.query(
                row -> WaitingSheet.of(row, clock),
                PAGE,
                parameters(caller, asked, queue.toString(), since, since, after == null ? null : after.sheet(), size));
    }

    /** Of each queue that is not empty, in the order of a sheet's life. */
    List<QueueCount> counts(Caller caller, Asked asked) {
        return database
                .query(
                        row -> {
                            Queue queue = Queue.fromString(row.getString("queue"));
                            Instant oldest = row.getObject("oldest", OffsetDateTime.class)
                                    .toInstant();
                            return new QueueCount(
                                    queue,
                                    queue.awaits(),
                                    row.getInt("count"),
                                    oldest,
                                    WaitingSheet.days(oldest, clock));
                        },
                        COUNTS,
                        parameters(caller, asked))
                .stream()
                .sorted(Comparator.comparing(QueueCount::queue))
                .toList();
    }

    private static @Nullable Object[] parameters(Caller caller, Asked asked, @Nullable Object... more) {
        Caller.Reach reach = caller.reach();
        Scope scope = caller.scope();
        List<String> readable = new ArrayList<>(reach.divisions());
        readable.addAll(reach.departments());
        List<@Nullable Object> all = new ArrayList<>();
        all.add(readable);
        all.add(where(caller, Role.FINANCE_REVIEWER, scope.divisions()));
        all.add(where(caller, Role.DEPARTMENT_REVIEWER, scope.departments()));
        all.add(where(caller, Role.DEPARTMENT_EDITOR, scope.departments()));
        all.add(caller.subject());
        all.add(asked.division);
        all.add(asked.department);
        all.add(asked.fiscalYear);
        all.add(asked.budget);
        all.add(asked.mine());
        all.addAll(Arrays.asList(more));
        return all.toArray();
    }

    private static List<String> where(Caller caller, String role, Set<String> scope) {
        return caller.is(role) ? List.copyOf(scope) : List.of();
    }
}
