-- What is found by its words: names, objectives and indicators of the newest public version of each budget. A projection.
create table searchable (
    budget       uuid   not null,
    version      int    not null,
    ordinal      int    not null,
    kind         text   not null check (kind in ('DEPARTMENT', 'PROJECT', 'OBJECTIVE', 'INDICATOR')),
    project      uuid,
    project_name text,
    anchor       text,
    place        text,
    words        text   not null,
    folded       text   not null,
    detail       text,
    amount       numeric,
    primary key (budget, version, ordinal),
    foreign key (budget, version) references edition
);

-- Chinese is written without spaces between its words, and most words have two characters: so each pair of neighbours counts.
create function bigrams(folded text) returns text[] language sql immutable strict parallel safe as $$
    select coalesce(array_agg(distinct pair), '{}')
    from (select character || lead(character) over (order by place) as pair
          from unnest(string_to_array(folded, null)) with ordinality as each (character, place)) as pairs
    where pair is not null
$$;
create index searchable_by_bigrams on searchable using gin (bigrams(folded));
