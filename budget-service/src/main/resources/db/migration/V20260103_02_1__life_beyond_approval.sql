-- Why a budget leads no further. A department may begin again where one was withdrawn before it was ever approved.
alter table department_budget add close_reason text;
alter table department_budget drop constraint department_budget_department_fiscal_year_key;
create unique index department_budget_by_year on department_budget (department, fiscal_year)
    where close_reason is distinct from 'WITHDRAWN';

-- A project that left its budget comes back with the revision that has it, and goes on counting above all that was told of it.
alter table project
    add withdrawn boolean not null default false,
    add told      bigint;
update project set told = sequence;
alter table project
    alter withdrawn drop default,
    alter told set not null;

-- In which revision a sheet's contributors had a hand in it.
alter table target_sheet add revision int not null default 1;
alter table target_sheet alter revision drop default;
