-- Since when a budget or a sheet stands where it stands, whoever moved it; and what was found in a sheet when it was last drafted.

alter table department_budget add state_since timestamptz not null default now();
alter table target_sheet add state_since timestamptz not null default now(), add findings int not null default 0;

update department_budget set state_since = coalesce(
    (select max(at) from audit_entry
        where subject = 'budget/' || department_budget.id and act in ('submit', 'recall', 'return', 'approve')),
    (select min(at) from audit_entry where subject = 'budget/' || department_budget.id),
    state_since);

create function stands_since_now() returns trigger language plpgsql as $$
begin
    new.state_since = now();
    return new;
end $$;
create trigger department_budget_stands before update on department_budget
    for each row when (old.state is distinct from new.state) execute function stands_since_now();
create trigger target_sheet_stands before update on target_sheet
    for each row when (old.state is distinct from new.state) execute function stands_since_now();

create index department_budget_waiting on department_budget (division, state) where state in ('DRAFT', 'RETURNED', 'SUBMITTED');

-- What a sheet was graded, each time it was approved: a later approval takes nothing from an earlier one.
create table sheet_grade (
    sheet    uuid   not null,
    sequence bigint not null,
    grade    text   not null,
    primary key (sheet, sequence)
);
