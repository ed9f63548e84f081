-- Errors that citizens report on a page. Nothing here says who did: the words are kept with personal data struck out.
create table citizen_report (
    id           uuid        primary key,
    slip         uuid        not null unique,
    budget       uuid        not null,
    version      int         not null,
    project      uuid,
    words        text        not null,
    state        text        not null check (state in ('OPEN', 'ANSWERED', 'CORRECTED', 'DISMISSED')),
    answer       text,
    public       boolean     not null,
    corrected_by int,
    received_at  timestamptz not null,
    answered_at  timestamptz,
    sequence     bigint      not null
);
create index citizen_report_by_budget on citizen_report (budget, id);
create index citizen_report_public on citizen_report (budget, answered_at) where public;

-- Who has reported lately, as a hash under the key of its day; row and key are gone when they are no longer needed, and
-- without the key a hash tells nothing.
create table report_sender (
    hash text        not null,
    at   timestamptz not null
);
create index report_sender_by_hash on report_sender (hash, at);
create index report_sender_by_time on report_sender (at);

create table report_key (
    day date  primary key,
    key bytea not null
);
