-- All that a department's budget states beside its projects, part by part.
alter table department_budget
    add totals       jsonb not null default '[]',
    add expenditure  jsonb not null default '[]',
    add staff        jsonb not null default '[]',
    add three_public jsonb not null default '[]',
    add changes      jsonb not null default '[]',
    add procurement  jsonb not null default '[]',
    add assets       jsonb not null default '[]',
    add units        jsonb not null default '[]';

alter table project
    add project_class text,
    add continues     uuid;
