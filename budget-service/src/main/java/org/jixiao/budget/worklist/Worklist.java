package org.jixiao.budget.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.platform.Database;
import org.jspecify.annotations.Nullable;

/** All that waits for somebody. */
@ApplicationScoped
class Worklist {

    /** The same judgement as the gate's, over all budgets at once, but for what rules find: see {@link Obstacles}. */
    private static final String TASKS = """
            with asked as (
                select ?::text[] as editing, ?::text[] as submitting, ?::text[] as reviewing, to_jsonb(?::text) as me,
                    ?::text[] as kinds, ?::text as division, ?::text as department, ?::int as fiscal_year, ?::uuid as budget),
            office as (
                select budget.*, department.code, department.name as department_name, division.name as division_name,
                    budget.state in ('DRAFT', 'RETURNED') as open,
                    asked.editing && array['*', budget.division, budget.department] as editing,
                    asked.submitting && array['*', budget.division, budget.department] as submitting,
                    asked.reviewing && array['*', budget.division, budget.department] as reviewing
                from department_budget budget
                join department on department.key = budget.department
                join division on division.code = budget.division
                cross join asked
                where budget.state in ('DRAFT', 'RETURNED', 'SUBMITTED')
                    and (asked.editing || asked.submitting || asked.reviewing)
                        && array['*', budget.division, budget.department]
                    and (asked.division is null or budget.division = asked.division)
                    and (asked.department is null or department.code = asked.department)
                    and (asked.fiscal_year is null or budget.fiscal_year = asked.fiscal_year)
                    and (asked.budget is null or budget.id = asked.budget)),
            needed as (
                select office.id as budget, project.id as project, project.name, project.sequence as stands
                from office join project on project.budget = office.id
                where not project.withdrawn and not office.exemptions @> jsonb_build_array(jsonb_build_object('project', project.id))
                union all
                select id, null, department_name, judged from office where indicators <> '[]'),
            sheets as (
                select needed.*, sheet.id as sheet, sheet.state, sheet.state_since, sheet.findings, sheet.revision, sheet.contributors,
                    coalesce(sheet.judged_against = stands or needed.project is null and sheet.judged_against > stands,
                        false) as up_to_date
                from needed
                left join target_sheet sheet
                    on sheet.budget = needed.budget and sheet.project is not distinct from needed.project),
            lacking as (
                select budget,
                    count(*) filter (where not (up_to_date and state in ('SUBMITTED', 'APPROVED'))) as unsubmitted,
                    count(*) filter (where not (up_to_date and state = 'APPROVED')) as unapproved
                from sheets group by budget),
            budgets as (
                select office.*, coalesce(case when open then unsubmitted else unapproved end, 0) as lacking,
                    indicators <> '[]' or exists (
                        select 1 from project where project.budget = office.id and not withdrawn) as holds,
                    coalesce(contributors @> asked.me or exists (
                        select 1 from target_sheet sheet
                        where sheet.budget = office.id and sheet.revision = office.revision
                            and sheet.contributors @> asked.me), false) as mine
                from office
                left join lacking on lacking.budget = office.id
                cross join asked),
            task as materialized (
                select kind, id as subject, id as budget, null::uuid as sheet, null::uuid as project,
                    department_name as name, state_since as since, 0 as findings, lacking as sheets
                from budgets cross join lateral (values
                    ('complete-budget', editing and state = 'DRAFT'),
                    ('edit-returned-budget', editing and state = 'RETURNED'),
                    ('answer-findings', submitting and open),
                    ('submit-budget', submitting and open and holds and lacking = 0),
                    ('review-budget', reviewing and state = 'SUBMITTED' and lacking > 0),
                    ('approve-budget', reviewing and state = 'SUBMITTED' and holds and lacking = 0 and not mine)
                ) as possible (kind, applies)
                where applies
                union all
                select kind, sheet, sheets.budget, sheet, project, name, sheets.state_since, sheets.findings, 0
                from sheets join office on office.id = sheets.budget cross join asked cross join lateral (values
                    ('complete-sheet', office.editing and open and sheets.state = 'DRAFT'),
                    ('edit-returned-sheet', office.editing and open and sheets.state = 'RETURNED'),
                    ('submit-sheet', office.submitting and open and sheets.state = 'DRAFT' and up_to_date),
                    ('review-sheet', office.reviewing and office.state = 'SUBMITTED' and sheets.state = 'SUBMITTED' and up_to_date
                        and not coalesce(office.contributors @> asked.me
                            or sheets.revision = office.revision and sheets.contributors @> asked.me, false))
                ) as possible (kind, applies)
                where applies)
            """;

    private static final String PAGE = TASKS + """
            select task.*, office.division, division_name, code, department_name, office.fiscal_year, revision
            from task join office on office.id = task.budget cross join asked
            where kind = any (asked.kinds)
                and (?::timestamptz is null or (since, subject, kind) > (?::timestamptz, ?::uuid, ?::text))
            order by since, subject, kind limit ?""";

    /** More budgets than are open anywhere. */
    private static final int MOST = 100_000;

    private static final String COUNTS = TASKS + """
            select kind, count(*), min(since) as oldest from task cross join asked
            where kind = any (asked.kinds) group by kind""";

    private final Database database;
    private final Obstacles obstacles;
    private final Clock clock;

    Worklist(Database database, Obstacles obstacles, Clock clock) {
        this.database = database;
        this.obstacles = obstacles;
        this.clock = clock;
    }

    /** Oldest first. @param after the last one that was shown; null for the beginning */
    List<WorkTask> page(Whose whose, List<TaskKind> kinds, Asked asked, WorkTask.@Nullable Cursor after, int size) {
        List<WorkTask> page = new ArrayList<>();
        WorkTask.Cursor last = after;
        List<WorkTask> possible;
        do {
            possible = possible(whose, kinds, asked, last, size);
            page.addAll(obstacles.among(possible));
            last = possible.isEmpty() ? last : possible.get(possible.size() - 1).cursor();
        } while (page.size() < size && possible.size() == size);
        return page;
    }

    private List<WorkTask> possible(
            Whose whose, List<TaskKind> kinds, Asked asked, WorkTask.@Nullable Cursor after, int size) {
        String since = after == null ? null : after.since().toString();
        return database.query(
                row -> WorkTask.of(row, clock),
                PAGE,
                parameters(
                        whose,
                        kinds,
                        asked,
                        since,
                        since,
                        after == null ? null : after.subject(),
                        after == null ? null : after.kind().toString(),
                        size));
    }

    /** Of each kind that there is something of, how many and since when. */
    List<Waiting> counts(Whose whose, Asked asked) {
        List<TaskKind> judged = TaskKind.judgedByFindings();
        Map<TaskKind, List<WorkTask>> judgedTasks =
                page(whose, judged, asked, null, MOST).stream().collect(Collectors.groupingBy(WorkTask::kind));
        Stream<Waiting> others = database
                .query(
                        row -> new Waiting(
                                TaskKind.fromString(row.getString("kind")),
                                row.getInt("count"),
                                row.getObject("oldest", OffsetDateTime.class).toInstant()),
                        COUNTS,
                        parameters(whose, List.of(TaskKind.values()), asked))
                .stream()
                .filter(waiting -> !judged.contains(waiting.kind()));
        return Stream.concat(
                        others,
                        judgedTasks.entrySet().stream()
                                .map(each -> new Waiting(
                                        each.getKey(),
                                        each.getValue().size(),
                                        each.getValue().get(0).since())))
                .toList();
    }

    private static @Nullable Object[] parameters(
            Whose whose, List<TaskKind> kinds, Asked asked, @Nullable Object... more) {
        List<@Nullable Object> all = new ArrayList<>();
        all.add(whose.editing());
        all.add(whose.submitting());
        all.add(whose.reviewing());
        all.add(whose.reviewer());
        all.add(asked.among(kinds));
        all.add(asked.division);
        all.add(asked.department);
        all.add(asked.fiscalYear);
        all.add(asked.budget);
        all.addAll(Arrays.asList(more));
        return all.toArray();
    }
}
