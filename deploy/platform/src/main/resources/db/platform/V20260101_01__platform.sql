-- What every service stands on: the event journal and outbox, the inbox with parked events, idempotency, audit.

create table epoch (
    value bigint not null
);
insert into epoch values (1);

-- Read by every write under a shared lock that lasts as long as its transaction; raised under the lock alone, so that no
-- fact of the old epoch is committed after one of the new. Volatile: each statement sees what was committed meanwhile.
create function current_epoch() returns bigint language plpgsql volatile as $$
begin
    perform pg_advisory_xact_lock_shared(7667236547219095553);
    return (select value from epoch);
end $$;

create function raise_epoch() returns bigint language plpgsql volatile as $$
declare
    raised bigint;
begin
    perform pg_advisory_xact_lock(7667236547219095553);
    update epoch set value = value + 1 returning value into raised;
    return raised;
end $$;

-- Every state that was told and still matters: the newest of each subject, and those kept for good because an approval names them.
create table event_journal (
    position   bigint generated always as identity primary key,
    subject    text    not null,
    sequence   bigint  not null,
    kept       boolean not null,
    topic      text    not null,
    key        text    not null,
    headers    jsonb   not null,
    payload    bytea   not null
);
create index event_journal_by_subject on event_journal (subject, sequence);

-- Rows live from the commit of the fact to the broker's acknowledgement.
create table outbox (
    seq        bigint generated always as identity primary key,
    topic      text   not null,
    key        text   not null,
    headers    jsonb  not null,
    epoch      bigint not null,
    payload    bytea  not null
);

create function announce_outbox() returns trigger language plpgsql as $$
begin
    perform pg_notify('outbox', '');
    return null;
end $$;
create trigger outbox_announced after insert on outbox
    for each statement execute function announce_outbox();

create table inbox (
    subject    text   primary key,
    epoch      bigint not null,
    sequence   bigint not null
);

-- The first row of a subject is the dead letter and says why; those behind it wait.
create table parked_event (
    position   bigint generated always as identity primary key,
    subject    text        not null,
    topic      text        not null,
    key        text,
    headers    jsonb       not null,
    payload    bytea,
    reason     text,
    parked_at  timestamptz not null
);
create index parked_event_by_subject on parked_event (subject, position);

create table idempotency (
    caller      text        not null,
    key         text        not null,
    fingerprint text        not null,
    status      int,
    location    text,
    etag        text,
    body        text,
    created_at  timestamptz not null,
    primary key (caller, key)
);

create table audit_entry (
    id         uuid        primary key,
    at         timestamptz not null,
    actor      text        not null,
    roles      text        not null,
    act        text        not null,
    subject    text        not null,
    division   text        not null,
    department text        not null,
    sequence   bigint,
    reason     text,
    request_id text
);
create index audit_entry_by_division on audit_entry (division, id);
create index audit_entry_by_subject on audit_entry (subject, id);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the audit trail is append-only';
end $$;
create trigger audit_entry_append_only before update or delete on audit_entry
    for each row execute function refuse_change();
create trigger audit_entry_not_emptied before truncate on audit_entry
    for each statement execute function refuse_change();
