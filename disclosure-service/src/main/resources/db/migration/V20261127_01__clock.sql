-- The clock of the law: when a disclosure is due soon, when it was first published, and that everyone was told it is overdue.
alter table disclosure add column soon_on date, add column published_on date;
update disclosure set soon_on = due_on - 5, published_on = (
    select (min(published_at) at time zone 'Asia/Shanghai')::date from edition
    where edition.budget = disclosure.budget and edition.revision = disclosure.revision);
alter table disclosure alter column soon_on set not null;
create index disclosure_by_urgency on disclosure (due_on, budget) where published_on is null;

-- Told once for each last day, however many replicas look. Belongs to no projection.
create table overdue_notice (
    budget  uuid        not null,
    due_on  date        not null,
    told_at timestamptz not null,
    primary key (budget, due_on)
);

-- When an edition had to be public: what the public reads of timeliness is made from it for good.
alter table edition add column due_on date;
update edition set due_on = coalesce(
    (select due_on from disclosure where disclosure.budget = edition.budget and disclosure.revision = edition.revision),
    approved_on + 20);
alter table edition alter column due_on set not null;
create index edition_by_division on edition (division, fiscal_year);

-- When an officer wants a disclosure published, and what came of it. Belongs to no projection.
create table publication_schedule (
    id         uuid        primary key,
    budget     uuid        not null,
    revision   int         not null,
    publish_at timestamptz not null,
    reason     text,
    state      text        not null check (state in ('WAITING', 'DONE', 'FAILED', 'CANCELLED')),
    set_by     text        not null,
    roles      text        not null,
    request_id text,
    set_at     timestamptz not null,
    ended_at   timestamptz,
    version    int,
    problem    text
);
create unique index publication_schedule_waiting on publication_schedule (budget) where state = 'WAITING';
create index publication_schedule_due on publication_schedule (publish_at) where state = 'WAITING';
create index publication_schedule_by_budget on publication_schedule (budget, id);
