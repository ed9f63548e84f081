-- What passes between department and bureau about a sheet: each time it was handed in, comments with their answers, how the grade came about.

alter table target_sheet
    add rounds      int not null default 0,
    add since       timestamptz,
    add ratings     jsonb,
    add explanation text,
    add forerunner  uuid references target_sheet;
alter table target_sheet alter rounds drop default;

-- What was handed in before this was kept counts as handed in once, now.
update target_sheet set rounds = 1, since = now() where state in ('SUBMITTED', 'RETURNED', 'APPROVED');
update target_sheet set rounds = 1 where rounds = 0 and comments <> '[]';
update target_sheet set forerunner = began_with;
update target_sheet set comments = (
    select jsonb_agg(jsonb_build_object(
            'number', number, 'revision', revision, 'round', 1, 'ordinal', each -> 'ordinal', 'indicator', (
                select entry -> 'name' from jsonb_array_elements(content -> 'indicators') entry
                where entry -> 'ordinal' = each -> 'ordinal'),
            'text', each -> 'text', 'by', '', 'at', now()) order by number)
    from jsonb_array_elements(comments) with ordinality as comment (each, number))
where comments <> '[]';

alter table approved_sheet
    add ratings     jsonb,
    add explanation text,
    add approved_at timestamptz;

create table sheet_submission (
    sheet        uuid        not null references target_sheet,
    round        int         not null,
    revision     int         not null,
    content      jsonb       not null,
    submitted_at timestamptz not null,
    outcome      text,
    reason       text,
    grade        text,
    decided_at   timestamptz,
    primary key (sheet, round)
);
insert into sheet_submission (sheet, round, revision, content, submitted_at)
select id, 1, revision, content, since from target_sheet where state = 'SUBMITTED';

-- Queues: the oldest first.
create index target_sheet_waiting on target_sheet (since, id) where state in ('SUBMITTED', 'RETURNED');
