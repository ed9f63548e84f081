-- What rules look at beside a sheet: what its project says of itself, and what the department's budget says around it.

create table known_project (
    id     uuid primary key,
    budget uuid not null references known_budget,
    facts  jsonb
);
create index known_project_by_budget on known_project (budget);

create table known_declaration (
    budget uuid  primary key references known_budget,
    facts  jsonb not null
);
