-- When departments hand in, and which year's budget goes on from which.

create table filing_window (
    key         text   primary key,
    division    text   not null references division,
    fiscal_year int    not null,
    opens       date   not null,
    closes      date   not null,
    extensions  jsonb  not null,
    sequence    bigint not null
);

alter table department_budget add continues uuid references department_budget;
