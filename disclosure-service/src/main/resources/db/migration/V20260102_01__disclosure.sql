-- What others declared and approved, each state as it came: an approval names them by id and sequence. A projection.
create table stated (
    kind     text   not null check (kind in ('content', 'project', 'sheet', 'approval')),
    id       uuid   not null,
    sequence bigint not null,
    budget   uuid   not null,
    payload  json   not null,
    primary key (kind, id, sequence)
);

create table directory_entry (
    division      text not null,
    code          text not null,
    name          text not null,
    division_name text not null,
    primary key (division, code)
);

create table disclosure (
    budget      uuid        primary key,
    division    text        not null,
    department  text        not null,
    fiscal_year int,
    revision    int         not null,
    approval    bigint      not null,
    approved_on date        not null,
    due_on      date        not null,
    state       text        not null check (state in ('ASSEMBLING', 'ASSEMBLED', 'PUBLISHED', 'WITHDRAWN')),
    since       timestamptz not null,
    sequence    bigint      not null
);
create index disclosure_by_department on disclosure (division, department);
create index disclosure_assembling on disclosure (since) where state = 'ASSEMBLING';

-- What an officer decided about a finding. Outlives every rebuild; says nothing of the value it hides.
create table decision (
    budget      uuid        not null,
    fingerprint text        not null,
    kind        text        not null check (kind in ('REDACTED', 'OVERRULED')),
    rule        text        not null,
    reason      text,
    decided_at  timestamptz not null,
    primary key (budget, fingerprint)
);

-- What was published. The bytes never change; a withdrawal only says when and why they are no longer shown.
create table edition (
    budget          uuid        not null,
    version         int         not null,
    revision        int         not null,
    fiscal_year     int         not null,
    division        text        not null,
    division_name   text,
    department      text        not null,
    department_name text,
    names           text        not null,
    content_sha256  text        not null,
    sha256          text        not null,
    bytes           bytea       not null,
    approved_on     date        not null,
    published_at    timestamptz not null,
    reason          text,
    withdrawn_at    timestamptz,
    withdrawn_for   text,
    primary key (budget, version)
);
create index edition_by_department on edition (division, department, fiscal_year);

create function refuse_rewriting() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or (new.bytes, new.sha256, new.version, new.published_at)
            is distinct from (old.bytes, old.sha256, old.version, old.published_at) then
        raise exception 'a published version never changes';
    end if;
    return new;
end $$;
create trigger edition_immutable before update or delete on edition
    for each row execute function refuse_rewriting();
