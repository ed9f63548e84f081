-- Where objectives and tasks stand in the document they were read from: of those filed before, nobody knows.
alter table department_budget add column places jsonb not null default '[]';
alter table project add column places jsonb not null default '[]';
