-- The directory in full: what departments were and are called, their units, merges, the tree of divisions.

alter table division add column parent text references division;

alter table department
    add column aliases  jsonb not null default '[]',
    add column survivor text references department;
create index department_by_survivor on department (survivor);

-- Every name, with the first fiscal year it holds for; 0 for the first there was.
create table department_name (
    department text not null references department,
    since      int  not null,
    name       text not null,
    primary key (department, since)
);
insert into department_name (department, since, name) select key, 0, name from department;

-- Names and aliases after NFKC and without white space: within a division each leads to one department.
create table department_writing (
    department text not null references department,
    writing    text not null,
    division   text not null generated always as (split_part(department, '/', 1)) stored,
    primary key (department, writing),
    unique (division, writing)
);
insert into department_writing (department, writing)
select key, regexp_replace(normalize(name, NFKC), '\s', '', 'g') from department order by key
on conflict do nothing;

create table budget_unit (
    id         uuid   primary key,
    department text   not null references department,
    code       text   not null,
    name       text   not null,
    aliases    jsonb  not null,
    sequence   bigint not null,
    unique (department, code)
);
