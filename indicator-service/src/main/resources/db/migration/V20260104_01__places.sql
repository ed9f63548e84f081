-- An indicator says on which sheet or page it stands, where it had said its line only.
create function placed(content jsonb) returns jsonb language sql immutable as $$
    select jsonb_set(content, '{indicators}', coalesce(jsonb_agg(
        case when jsonb_typeof(entry -> 'line') = 'number'
            then entry - 'line' || jsonb_build_object('place', jsonb_build_object('line', entry -> 'line'))
            else entry - 'line' end
        order by number), '[]'))
    from jsonb_array_elements(content -> 'indicators') with ordinality as each (entry, number)
$$;

update target_sheet set content = placed(content);
update approved_sheet set content = placed(content);

drop function placed(jsonb);
