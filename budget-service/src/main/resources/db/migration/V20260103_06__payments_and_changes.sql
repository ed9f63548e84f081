-- Payments, and since when what others keep a copy of stands as it does.

-- One row a project, locked by whoever pays for it: two payments at once do not overdraw together.
create table project_account (
    project uuid    primary key,
    budget  uuid    not null references department_budget,
    paid    numeric not null check (paid >= 0)
);

create table payment (
    id          uuid        primary key,
    division    text        not null,
    budget      uuid        not null references department_budget,
    project     uuid        not null references project_account,
    reference   text        not null,
    amount      numeric     not null check (amount <> 0),
    paid_on     date        not null,
    source      text,
    overrun     text,
    recorded_by text        not null,
    recorded_at timestamptz not null,
    updated_at  timestamptz not null,
    unique (division, reference)
);
create index payment_by_budget on payment (budget, paid_on);
create index payment_by_project on payment (project, paid_on);
create index payment_by_division on payment (division, id);
create index payment_by_change on payment (updated_at);

-- What was paid was paid: a mistake is set right by a refund.
create function refuse_change_of_payment() returns trigger language plpgsql as $$
begin
    raise exception 'a payment is not changed';
end $$;
create trigger payment_stands before update or delete on payment
    for each row execute function refuse_change_of_payment();

-- Time of writing is no order of commits: a transaction may write early and commit late. So each one shows, by a lock that
-- lasts as long as it does and that everyone may see, in which second it began (of those since 2026-01-01).
create function stamp_change() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock_shared(20260103, floor(extract(epoch from transaction_timestamp()) - 1767225600)::int);
    new.updated_at := clock_timestamp();
    return new;
end $$;

-- A moment at or before every stamp that is not visible yet. Ask it in a statement of its own, before what it is about.
create function change_horizon() returns timestamptz language plpgsql volatile as $$
declare
    asked timestamptz := clock_timestamp();
begin
    return least(asked, (
        select to_timestamp(min(objid::bigint) + 1767225600) from pg_locks
        where locktype = 'advisory' and classid = 20260103 and objsubid = 2
            and database = (select oid from pg_database where datname = current_database())));
end $$;

alter table department add updated_at timestamptz not null default now();
alter table department_budget add updated_at timestamptz not null default now();
alter table project add updated_at timestamptz not null default now();
alter table department alter updated_at drop default;
alter table department_budget alter updated_at drop default;
alter table project alter updated_at drop default;
create index department_by_change on department (updated_at);
create index department_budget_by_change on department_budget (updated_at);
create index project_by_change on project (updated_at);

create trigger department_stamped before insert or update on department
    for each row execute function stamp_change();
create trigger department_budget_stamped before insert or update on department_budget
    for each row execute function stamp_change();
create trigger project_stamped before insert or update on project
    for each row execute function stamp_change();
create trigger payment_stamped before insert on payment
    for each row execute function stamp_change();
