-- What the department says to findings stands by itself: rules find on demand, and are answered as readers are.

create table acknowledgement (
    budget          uuid        not null references department_budget,
    fingerprint     text        not null,
    reason          text        not null,
    acknowledged_by text        not null,
    acknowledged_at timestamptz not null,
    primary key (budget, fingerprint)
);

insert into acknowledgement (budget, fingerprint, reason, acknowledged_by, acknowledged_at)
select budget, fingerprint, reason, acknowledged_by, acknowledged_at
from budget_finding where reason is not null;

alter table budget_finding
    drop gate,
    drop reason,
    drop acknowledged_by,
    drop acknowledged_at;

-- Numbers within the codes of projects that a region mints.
create sequence project_code;
