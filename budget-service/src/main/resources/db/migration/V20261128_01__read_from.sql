-- The filed documents that parts were read from: of what was filed before, nobody noted which part came from which.
alter table department_budget add column read_from jsonb not null default '[]';
alter table project add column read_from jsonb not null default '[]';
