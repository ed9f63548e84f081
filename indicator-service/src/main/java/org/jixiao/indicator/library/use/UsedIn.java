package org.jixiao.indicator.library.use;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jixiao.indicator.library.Definition;
import org.jixiao.indicator.library.LibraryReach;
import org.jixiao.platform.Database;
import org.jixiao.platform.access.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Finds the indicators that came from a definition or bear its name. Of a division a caller acts in, what is in force counts,
 * whoever's it is: it is public soon. What is not approved counts only where the caller may read it.
 */
@ApplicationScoped
class UsedIn {

    private static final int MOST = 20_000;

    /** A name is written here as {@link org.jixiao.indicator.library.wording.PlainName} writes it. */
    private static final String USED = """
            with sheets as (
                select s.id, s.division, s.department, s.fiscal_year, true as approved, a.content
                from target_sheet s join approved_sheet a on a.sheet = s.id and a.sequence = s.in_force
                union all
                select s.id, s.division, s.department, s.fiscal_year, false, s.content
                from target_sheet s where s.state in ('DRAFT', 'SUBMITTED', 'RETURNED'))
            select s.id, s.approved, entry ->> 'target' as target
            from sheets s cross join lateral jsonb_array_elements(s.content -> 'indicators') entry
            where (? or s.division = any (?) or s.division || '/' || s.department = any (?)
                    or s.approved and s.division = any (?))
                and (?::int is null or s.fiscal_year = ?::int)
                and (entry ->> 'definedBy' = ?
                    or regexp_replace(regexp_replace(regexp_replace(lower(normalize(entry ->> 'name', NFKC)),
                        '^[[:space:]]*指标[[:space:]]*[0-9]{0,2}[[:space:]]*[:.、]|^[[:space:]]*指标[0-9]{1,2}', ''),
                        '[[:space:]!-$&-/:-@\\[-`{-~、。“”‘’《》〈〉【】·…—]', '', 'g'), '(..)指标$', '\\1') = ?)
            limit ?""";

    private final Database database;
    private final Caller caller;

    UsedIn(Database database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    List<Used> sheets(Definition definition, @Nullable Integer fiscalYear) {
        Caller.Reach reach = caller.reach();
        return database.query(
                row -> new Used(row.getObject("id", UUID.class), row.getBoolean("approved"), row.getString("target")),
                USED,
                reach.everything(),
                List.copyOf(reach.divisions()),
                List.copyOf(reach.departments()),
                List.copyOf(LibraryReach.of(reach).own()),
                fiscalYear,
                fiscalYear,
                definition.id().toString(),
                definition.plainName(),
                MOST);
    }
}
