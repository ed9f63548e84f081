package org.jixiao.budget.department.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.budget.department.unit.EnterUnit;
import org.jixiao.budget.table.CsvTable;
import org.jixiao.budget.table.TableRow;
import org.jixiao.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** A table with a line for each department, or for each unit of one. */
final class DepartmentTable {

    private static final CsvTable TABLE = new CsvTable(
            Map.ofEntries(
                    Map.entry("区划代码", "division"),
                    Map.entry("部门代码", "code"),
                    Map.entry("部门名称", "name"),
                    Map.entry("别名", "aliases"),
                    Map.entry("启用年度", "since"),
                    Map.entry("单位代码", "unitCode"),
                    Map.entry("单位名称", "unitName"),
                    Map.entry("单位别名", "unitAliases"),
                    Map.entry("division", "division"),
                    Map.entry("code", "code"),
                    Map.entry("name", "name"),
                    Map.entry("aliases", "aliases"),
                    Map.entry("since", "since"),
                    Map.entry("unitCode", "unitCode"),
                    Map.entry("unitName", "unitName"),
                    Map.entry("unitAliases", "unitAliases")),
            Set.of("division", "name"));

    private DepartmentTable() {}

    /** Lines of one department are one item, which stands where its first line does. @throws Refusal if it is no such table */
    static List<Loading.Line> read(byte[] bytes) {
        Map<List<String>, List<TableRow>> departments = new LinkedHashMap<>();
        for (TableRow row : TABLE.read(bytes)) {
            List<String> who = List.of(row.text("division"), row.text("code"), row.text("name"));
            departments.computeIfAbsent(who, first -> new ArrayList<>()).add(row);
        }
        return departments.values().stream()
                .map(rows -> new Loading.Line(rows.get(0).line(), item(rows)))
                .toList();
    }

    private static DepartmentItem item(List<TableRow> rows) {
        TableRow first = rows.get(0);
        return new DepartmentItem(
                first.text("division"),
                first.stated("code"),
                first.text("name"),
                year(first),
                rows.stream()
                        .flatMap(row -> row.several("aliases").stream())
                        .distinct()
                        .toList(),
                rows.stream().flatMap(DepartmentTable::unit).toList());
    }

    private static Stream<EnterUnit> unit(TableRow row) {
        boolean none = Stream.of("unitCode", "unitName", "unitAliases")
                .allMatch(column -> row.text(column).isEmpty());
        return none
                ? Stream.empty()
                : Stream.of(new EnterUnit(row.stated("unitCode"), row.text("unitName"), row.several("unitAliases")));
    }

    private static @Nullable FiscalYear year(TableRow row) {
        String written = row.stated("since");
        try {
            return written == null ? null : new FiscalYear(Integer.parseInt(written));
        } catch (IllegalArgumentException e) {
            Refusal refusal = Refusal.ofField(
                    "/" + row.line() + "/since", "不是 1995 至 2100 间的年度。", "is no year from 1995 to 2100");
            refusal.initCause(e);
            throw refusal;
        }
    }
}
