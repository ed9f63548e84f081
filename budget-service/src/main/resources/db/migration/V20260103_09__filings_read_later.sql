-- A filing is kept when it comes, and read afterwards. Its budget may be opened by it only then.

alter table filing
    add column department    text references department,
    add column fiscal_year   int,
    add column mode          text  not null default 'MERGE',
    add column size          bigint,
    add column roles         jsonb not null default '[]',
    add column request_id    text,
    add column state         text  not null default 'READ',
    add column progress      jsonb not null default '{"percent": 100, "lines": null, "projects": 0}',
    add column problem       jsonb,
    add column ended_at      timestamptz,
    -- Who reads it: a replica holds it until then, and longer as long as it lives.
    add column claim         uuid,
    add column claimed_until timestamptz,
    add column attempts      int   not null default 0;

update filing set
    department = budget.department,
    fiscal_year = budget.fiscal_year,
    size = (select length(document.bytes) from filed_document document where document.filing = filing.id),
    ended_at = filed_at
from department_budget budget where budget.id = filing.budget;

alter table filing
    alter column budget drop not null,
    alter column department set not null,
    alter column fiscal_year set not null,
    alter column size set not null,
    alter column mode drop default,
    alter column roles drop default,
    alter column state drop default,
    alter column progress drop default,
    drop constraint filing_budget_sha256_key;

-- What was refused may be filed again.
create unique index filing_of_same_bytes
    on filing (department, fiscal_year, coalesce(budget, '00000000-0000-0000-0000-000000000000'), sha256)
    where state <> 'REFUSED';
create index filing_waiting on filing (id) where state not in ('READ', 'REFUSED');
create index filing_by_department on filing (department, fiscal_year, id);
create index filing_by_budget on filing (budget, id);

-- The report apart: it is large, and a list of filings does not show it.
create table filing_report (
    filing uuid  primary key references filing,
    report jsonb not null
);
insert into filing_report (filing, report)
select id, report - 'objectives' - 'sections' - 'account' || jsonb_build_object(
    'contents', jsonb_build_object(
        'objectives', report -> 'objectives',
        'sections', report -> 'sections',
        'tasks', 0,
        'projects', jsonb_array_length(report -> 'projects'),
        'indicators', 0),
    'lineCounts', report -> 'account',
    'absent', '[]'::jsonb,
    'lines', (select coalesce(jsonb_agg(line || jsonb_build_object('use', replace(lower(line ->> 'use'), '_', '-'))), '[]')
        from jsonb_array_elements(report -> 'lines') line),
    'notUnderstood', (select coalesce(jsonb_agg(line || '{"use": "not-understood"}'), '[]')
        from jsonb_array_elements(report -> 'notUnderstood') line))
from filing;
alter table filing drop column report;
