package org.jixiao.disclosure.site.search;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jixiao.budget.contract.Money;
import org.jspecify.annotations.Nullable;

/**
 * A text that was found.
 *
 * @param department its name, or its code where it has none
 * @param projectName null where it is of the department as a whole
 * @param place the levels an indicator stands under; null where there are none
 * @param detail the target of an indicator as written; null where there is none
 * @param amount of a department or a project; null where not stated
 */
public record Found(
        boolean isIndicator,
        UUID budget,
        @Nullable UUID project,
        @Nullable String anchor,
        String department,
        @Nullable String division,
        int fiscalYear,
        @Nullable String projectName,
        @Nullable String place,
        String words,
        Marked marked,
        @Nullable String detail,
        @Nullable Money amount) {

    static Found of(ResultSet row, List<String> terms) throws SQLException {
        String name = row.getString("department_name");
        BigDecimal amount = row.getBigDecimal("amount");
        String words = row.getString("words");
        return new Found(
                row.getString("kind").equals(SearchText.Kind.INDICATOR.name()),
                row.getObject("budget", UUID.class),
                row.getObject("project", UUID.class),
                row.getString("anchor"),
                name == null ? row.getString("department") : name,
                row.getString("division_name"),
                row.getInt("fiscal_year"),
                row.getString("project_name"),
                row.getString("place"),
                words,
                Marked.of(words, terms),
                row.getString("detail"),
                amount == null ? null : Money.ofYuan(amount));
    }

    /** Address of the page it stands on, from the root. */
    public String page() {
        return "/departments/" + budget + (project == null ? "" : "/projects/" + project);
    }

    /** The part of the page, with its #; nothing where it is the whole. */
    public String part() {
        return anchor == null ? "" : "#" + anchor;
    }
}
