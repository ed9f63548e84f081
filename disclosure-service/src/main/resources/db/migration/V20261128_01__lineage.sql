-- Where the figures of a published version come from, as it was known when that was published. Versions published before have none.
create table edition_lineage (
    budget  uuid  not null,
    version int   not null,
    bytes   bytea not null,
    primary key (budget, version),
    foreign key (budget, version) references edition
);

create function refuse_another_lineage() returns trigger language plpgsql as $$
begin
    raise exception 'the lineage of a published version never changes';
end $$;
create trigger edition_lineage_immutable before update or delete on edition_lineage
    for each row execute function refuse_another_lineage();
