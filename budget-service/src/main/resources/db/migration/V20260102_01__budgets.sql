-- The directory.

create table division (
    code text primary key,
    name text not null
);

create table department (
    key      text   primary key,
    division text   not null references division,
    code     text   not null,
    name     text   not null,
    sequence bigint not null
);
create index department_by_division on department (division, code);

-- One row a department and fiscal year. Every write of the aggregate (its projects, findings, filings) begins by locking it.

create table department_budget (
    id            uuid   primary key,
    division      text   not null,
    department    text   not null references department,
    fiscal_year   int    not null,
    revision      int    not null,
    sequence      bigint not null,
    declared      bigint not null,
    judged        bigint not null,
    state         text   not null,
    reviewed      boolean not null,
    objectives    jsonb  not null,
    funding       jsonb  not null,
    sections      jsonb  not null,
    figures       jsonb  not null,
    tasks         jsonb  not null,
    indicators    jsonb  not null,
    filing        uuid,
    exemptions    jsonb  not null,
    contributors  jsonb  not null,
    edited        jsonb  not null,
    return_reason text,
    approval      jsonb,
    unique (department, fiscal_year)
);
create index department_budget_by_division on department_budget (division, id);

create table project (
    id            uuid    primary key,
    budget        uuid    not null references department_budget,
    position      int     not null,
    sequence      bigint  not null,
    classified    boolean not null,
    code          text,
    name          text    not null,
    nature        jsonb,
    term          jsonb,
    supervisor    jsonb   not null,
    implementer   text,
    unit          jsonb   not null,
    purpose       text,
    amount        numeric,
    funding       jsonb   not null,
    spending_plan jsonb   not null,
    objectives    jsonb   not null,
    indicators    jsonb   not null,
    filing        uuid,
    contributors  jsonb   not null,
    edited        jsonb   not null
);
create index project_by_budget on project (budget, position);

create table budget_finding (
    id              uuid   primary key,
    budget          uuid   not null references department_budget,
    project         uuid,
    fingerprint     text   not null,
    gate            text   not null,
    finding         jsonb  not null,
    reason          text,
    acknowledged_by text,
    acknowledged_at timestamptz,
    unique (budget, fingerprint)
);

-- What target-events say of the sheets, as far as the gate asks.
create table target_sheet (
    id             uuid   primary key,
    budget         uuid   not null references department_budget,
    project        uuid,
    state          text   not null,
    judged_against bigint not null,
    sequence       bigint not null,
    contributors   jsonb  not null
);
create index target_sheet_by_budget on target_sheet (budget);

create table filing (
    id        uuid        primary key,
    budget    uuid        not null references department_budget,
    sha256    text        not null,
    file_name text        not null,
    filed_by  text        not null,
    filed_at  timestamptz not null,
    report    jsonb       not null,
    unique (budget, sha256)
);

create table filed_document (
    filing uuid  primary key references filing,
    bytes  bytea not null
);
