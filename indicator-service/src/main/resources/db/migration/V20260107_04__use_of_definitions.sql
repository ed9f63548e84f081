-- Which sheets speak of a definition, without reading them all: by the definition an indicator came from, and by its name. The key
-- of a name is coarser than the name (NameKey): what of the found is meant is decided where names are compared. Cut, since an
-- index takes no long entries.

create function indicator_key(name text) returns text language sql immutable parallel safe
    return left(
        replace(regexp_replace(lower(normalize(name, NFKC) collate "C"), '[^a-z一-鿿]', '', 'g'), '指标', ''), 60);

create function indicator_keys(content jsonb) returns text[] language sql immutable parallel safe
    return (
        select array_agg(distinct key)
        from jsonb_path_query(content, '$.indicators[*]') entry
        cross join lateral (values (left(entry ->> 'definedBy', 60)), (indicator_key(entry ->> 'name'))) each (key)
        where key is not null);

create index target_sheet_by_indicator on target_sheet using gin (indicator_keys(content));
create index approved_sheet_by_indicator on approved_sheet using gin (indicator_keys(content));
