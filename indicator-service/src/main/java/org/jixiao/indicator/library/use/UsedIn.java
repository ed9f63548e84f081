package org.jixiao.indicator.library.use;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jixiao.indicator.library.Definition;
import org.jixiao.indicator.library.LibraryReach;
import org.jixiao.indicator.library.wording.PlainName;
import org.jixiao.platform.Database;
import org.jixiao.platform.access.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Finds the indicators that came from a definition or bear its name. Of a division a caller acts in, what is in force counts,
 * whoever's it is: it is public soon. What is not in force yet counts only where the caller may read it.
 */
@ApplicationScoped
class UsedIn {

    /** Sheets are found by the keys they stand under in an index; what of them is meant is for {@link PlainName} to say. */
    private static final String USED = """
            with sheets as (
                select s.id, s.division, s.department, s.fiscal_year, true as in_force, a.content
                from target_sheet s join approved_sheet a on a.sheet = s.id and a.sequence = s.in_force
                where indicator_keys(a.content) && ?::text[]
                union all
                select s.id, s.division, s.department, s.fiscal_year, false, s.content
                from target_sheet s
                where indicator_keys(s.content) && ?::text[] and (s.state in ('DRAFT', 'SUBMITTED', 'RETURNED')
                    or s.state = 'APPROVED' and not exists (select 1 from approved_sheet a
                        where a.sheet = s.id and a.sequence = s.in_force and a.content = s.content)))
            select s.id, s.in_force, entry ->> 'name' as name, entry ->> 'definedBy' as defined_by,
                entry ->> 'target' as target
            from sheets s cross join lateral jsonb_path_query(s.content, '$.indicators[*]') entry
            where (? or s.division = any (?) or s.division || '/' || s.department = any (?)
                    or s.in_force and s.division = any (?))
                and (?::int is null or s.fiscal_year = ?::int)
                and (entry ->> 'definedBy' = ? or indicator_key(entry ->> 'name') = ?)""";

    private final Database database;
    private final Caller caller;

    UsedIn(Database database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    List<Used> sheets(Definition definition, @Nullable Integer fiscalYear) {
        Caller.Reach reach = caller.reach();
        String id = definition.id().toString();
        String key = NameKey.of(definition.description().name());
        List<String> keys = List.of(id, key);
        return database
                .query(
                        UsedIn::found,
                        USED,
                        keys,
                        keys,
                        reach.everything(),
                        List.copyOf(reach.divisions()),
                        List.copyOf(reach.departments()),
                        List.copyOf(LibraryReach.of(reach).own()),
                        fiscalYear,
                        fiscalYear,
                        id,
                        key)
                .stream()
                .filter(found -> found.means(definition))
                .map(Found::used)
                .toList();
    }

    /** An indicator that may be meant. */
    private record Found(
            Used used, @Nullable String name, @Nullable String definedBy) {

        boolean means(Definition definition) {
            return definition.id().toString().equals(definedBy)
                    || name != null && PlainName.of(name).equals(definition.plainName());
        }
    }

    private static Found found(ResultSet row) throws SQLException {
        return new Found(
                new Used(row.getObject("id", UUID.class), row.getBoolean("in_force"), row.getString("target")),
                row.getString("name"),
                row.getString("defined_by"));
    }
}
