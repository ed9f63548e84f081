-- Since when a fact waits for the broker: one that is told again says in its headers when it was told first.
alter table outbox add waiting_since timestamptz not null default now();

-- Of the parked events those that operators count.
create index parked_event_dead on parked_event (parked_at) where reason is not null;
