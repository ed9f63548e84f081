-- The departments that there are, as the directory tells. Those whose budgets were heard of before it was listened to are there from the
-- start, under their code until they are told of again.

create table directory_entry (
    division      text not null,
    code          text not null,
    name          text not null,
    division_name text not null,
    primary key (division, code)
);
insert into directory_entry (division, code, name, division_name)
select distinct division, department, department, division from known_budget;
