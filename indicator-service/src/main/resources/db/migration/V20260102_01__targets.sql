-- What this service has heard of budgets, target sheets with every state that was ever approved, answers to findings.

create table known_budget (
    id                 uuid   primary key,
    division           text   not null,
    department         text   not null,
    revision           int    not null,
    declared           bigint not null,
    matter             text,
    state              text   not null,
    submitted_projects jsonb  not null,
    contributors       jsonb  not null
);

create table target_sheet (
    id                   uuid    primary key,
    budget               uuid    not null references known_budget,
    project              uuid,
    division             text    not null,
    department           text    not null,
    fiscal_year          int     not null,
    name                 text,
    revision             int     not null,
    sequence             bigint  not null,
    judged_against       bigint  not null,
    state                text    not null,
    content              jsonb   not null,
    filing               uuid,
    edited               boolean not null,
    proposed             jsonb   not null,
    contributors         jsonb   not null,
    project_contributors jsonb   not null,
    reason               text,
    comments             jsonb   not null,
    grade                text,
    in_force             bigint
);
-- One sheet a project, and one for the department as a whole.
create unique index target_sheet_by_project on target_sheet (project);
create unique index target_sheet_by_budget on target_sheet (budget, project) nulls not distinct;
create index target_sheet_by_department on target_sheet (division, department, id);
create index target_sheet_by_filing on target_sheet (filing);

create table approved_sheet (
    sheet          uuid   not null references target_sheet,
    sequence       bigint not null,
    judged_against bigint not null,
    content        jsonb  not null,
    grade          text,
    primary key (sheet, sequence)
);

create table acknowledgement (
    sheet       uuid        not null references target_sheet,
    fingerprint text        not null,
    reason      text        not null,
    given_by    text        not null,
    given_at    timestamptz not null,
    primary key (sheet, fingerprint)
);
