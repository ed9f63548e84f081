-- The indicator library. Division and department are empty for what is national; tokens are the pairs of characters by which a
-- definition is found.

create table indicator_definition (
    id             uuid   primary key,
    sequence       bigint not null,
    state          text   not null,
    level          text   not null,
    division       text   not null,
    department     text   not null,
    frameworks     text[] not null,
    dimension      text   not null,
    category       text   not null,
    name           text   not null,
    plain_name     text   not null,
    explanation    text,
    unit           text,
    direction      text   not null,
    formula        text,
    typical_values text[] not null,
    source         text,
    name_tokens    text[] not null,
    tokens         text[] not null,
    reason         text,
    starter        text
);
-- One standing definition of an indicator for the same ones.
create unique index indicator_definition_standing
    on indicator_definition (division, department, dimension, category, plain_name) where state <> 'RETIRED';
create index indicator_definition_by_token on indicator_definition using gin (tokens);
create index indicator_definition_by_name_token on indicator_definition using gin (name_tokens);

-- Which edition of the starter library stands in the table.
create table starter_library (
    only_one boolean primary key default true check (only_one),
    edition  text    not null
);
insert into starter_library (edition) values ('');
