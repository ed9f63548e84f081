package org.jixiao.budget.seed;

import static org.jixiao.budget.seed.SeedBudget.after;
import static org.jixiao.budget.seed.SeedBudget.cells;
import static org.jixiao.budget.seed.SeedBudget.entry;
import static org.jixiao.budget.seed.SeedBudget.funding;
import static org.jixiao.budget.seed.SeedBudget.lines;
import static org.jixiao.budget.seed.SeedBudget.yuan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands where in each of the five documents. */
final class SeedDocuments {

    private static final List<String> PLAN_DAYS = List.of("2024-03-31", "2024-06-30", "2024-10-31", "2024-12-31");

    private SeedDocuments() {}

    /** One department on one page: staff, income, expenditure and nineteen tasks. */
    static SeedBudget wholeDepartment() {
        List<String> lines = lines("000");
        List<String> staff = cells(row(lines, "基本信息"));
        List<String> first = cells(row(lines, "基本支出"));
        List<String> second = cells(row(lines, "项目支出"));
        List<Map<String, @Nullable Object>> tasks = new ArrayList<>();
        String kind = "";
        for (String line : lines) {
            List<String> cells = cells(line);
            if (line.startsWith("年度重点工作任务")) {
                kind = "key";
            } else if (line.startsWith("其他需完成任务")) {
                kind = "other";
            } else if (!kind.isEmpty() && cells.size() == 4 && cells.get(0).matches("\\d+")) {
                tasks.add(entry(
                        "kind", kind,
                        "number", cells.get(0),
                        "name", cells.get(1),
                        "content", cells.get(2),
                        "amount", yuan(cells.get(3))));
            }
        }
        return new SeedBudget(
                entry(
                        "staff", List.of(count("staff", staff, 1), count("subordinate-units", staff, 3)),
                        "expenditure", List.of(spent("basic", first), spent("project", second)),
                        "funding",
                                List.of(
                                        funding(first.get(2), null, yuan(first.get(3))),
                                        funding(second.get(2), "other", yuan(second.get(3)))),
                        "tasks", tasks),
                List.of());
    }

    /** Thirteen projects with code, money and plan, one cell a line. */
    static SeedBudget thirteenProjects() {
        List<String> cells =
                lines("001").stream().flatMap(line -> Stream.of(line.strip())).toList();
        List<Map<String, @Nullable Object>> projects = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).equals("项目编码")) {
                projects.add(coded(cells.subList(i, Math.min(i + 60, cells.size())).stream()
                        .filter(cell -> !cell.isEmpty())
                        .toList()));
            }
        }
        return new SeedBudget(entry(), projects);
    }

    private static Map<String, @Nullable Object> coded(List<String> cells) {
        int amount = cells.indexOf("预算数") + 1;
        BigDecimal granted = yuan(cells.get(amount + 2));
        List<String> percents = cells.stream()
                .skip(cells.indexOf("12月底") + 1L)
                .takeWhile(cell -> cell.endsWith("%"))
                .map(cell -> cell.replace("%", ""))
                .toList();
        int blanks = PLAN_DAYS.size() - percents.size();
        return entry(
                "code", cells.get(1),
                "name", cells.get(3),
                "amount", yuan(cells.get(amount)),
                "funding", List.of(funding("财政资金", null, granted), funding("其他资金", "other", null)),
                "spendingPlan",
                        IntStream.range(0, PLAN_DAYS.size())
                                .mapToObj(i -> entry(
                                        "at", PLAN_DAYS.get(i),
                                        "label", cells.get(cells.indexOf("3月底") + i),
                                        "cumulativePercent",
                                                i < blanks ? null : new BigDecimal(percents.get(i - blanks))))
                                .toList());
    }

    /** Twenty-one forms, values in columns that shift from form to form. */
    static SeedBudget twentyOneForms() {
        List<String> lines = lines("002");
        List<Map<String, @Nullable Object>> projects = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("项目名称")) {
                projects.add(form(
                        lines.subList(i, i + 6).stream().map(SeedBudget::cells).toList()));
            }
        }
        return new SeedBudget(entry(), projects);
    }

    private static Map<String, @Nullable Object> form(List<List<String>> rows) {
        String nature = rows.get(2).get(1);
        return entry(
                "name", rows.get(0).get(1),
                "nature",
                        entry(
                                "code",
                                switch (nature) {
                                    case "新增项目" -> "new";
                                    case "延续性项目" -> "continuing";
                                    default -> "other";
                                },
                                "text",
                                nature),
                "term", entry("from", null, "to", null, "text", last(rows.get(2))),
                "amount", yuan(last(rows.get(3))),
                "funding",
                        List.of(
                                funding("财政拨款", null, yuan(last(rows.get(4)))),
                                funding("其他资金", "other", rows.get(5).size() > 1 ? yuan(last(rows.get(5))) : null)));
    }

    /** A whole disclosure in prose and tables, its projects without money. */
    static SeedBudget wholeDisclosure() {
        List<String> lines = lines("003");
        String prose = String.join("", lines);
        List<String> cells = lines.stream().map(String::strip).toList();
        List<Map<String, @Nullable Object>> projects = cells.stream()
                .filter(cell -> cell.matches("(\\[bookmark: \\w+])?\\d+、.+绩效目标表"))
                .map(cell -> entry("name", cell.replaceAll("^(\\[bookmark: \\w+])?\\d+、|绩效目标表$", "")))
                .toList();
        return new SeedBudget(
                entry(
                        "funding", income(prose),
                        "totals",
                                List.of(
                                        total("income", "预算收入", after("2020年预算收入", prose)),
                                        total("expenditure", "支出预算", after("2020年本部门支出预算", prose)),
                                        total("three-public", "“三公”经费", after("“三公”经费预算安排", prose)),
                                        total("procurement", "小计", yuan(cells.get(procurementSubtotal(cells) + 7))),
                                        total("assets", "资产总额", yuan(cells.get(cells.indexOf("资产总额") + 2)))),
                        "expenditure", expenditure(prose),
                        "changes", changes(prose),
                        "threePublic", threePublic(prose),
                        "procurement", procurement(cells),
                        "assets", assets(cells)),
                projects);
    }

    private static List<Map<String, @Nullable Object>> income(String prose) {
        return Stream.of(
                        List.of("一般公共预算收入", "general"),
                        List.of("政府性基金预算收入", "government-fund"),
                        List.of("国有资本经营预算收入", "state-capital"),
                        List.of("上级补助收入", "from-superior"),
                        List.of("，事业收入", "business"),
                        List.of("，经营收入", "operating"),
                        List.of("附属单位上缴收入", "from-subordinate"),
                        List.of("其他收入", "other"))
                .map(source -> funding(source.get(0).replace("，", ""), source.get(1), after(source.get(0), prose)))
                .toList();
    }

    private static List<Map<String, @Nullable Object>> expenditure(String prose) {
        return Stream.of(
                        List.of("其中：基本支出", "basic"),
                        List.of("人员经费", "personnel"),
                        List.of("日常公用经费", "operating"),
                        List.of("；项目支出", "project"),
                        List.of("上缴上级支出", "to-superior"),
                        List.of("经营支出", "business"),
                        List.of("对附属单位补助支出", "to-subordinate"),
                        List.of("机关运行经费共计安排", "agency-running"))
                .map(kind -> entry(
                        "kind", kind.get(1),
                        "asFiled", kind.get(0).replaceAll("其中：|；|共计安排", ""),
                        "amount", after(kind.get(0), prose)))
                .toList();
    }

    private static List<Map<String, @Nullable Object>> changes(String prose) {
        return List.of(
                change("预算收支", null, after("较2019年预算减少", prose).negate()),
                change("基本支出", "basic", after("基本支出增加", prose)),
                change("项目支出", "project", after("项目支出减少", prose).negate()),
                change("“三公”经费", null, after("较2019年“三公”经费减少", prose).negate()));
    }

    private static Map<String, @Nullable Object> change(String label, @Nullable String kind, BigDecimal amount) {
        return entry("asFiled", label, "kind", kind, "againstYear", 2019, "amount", amount, "reason", null);
    }

    private static List<Map<String, @Nullable Object>> threePublic(String prose) {
        return Stream.of(
                        List.of("因公出国（境）费", "abroad"),
                        List.of("公务用车购置及运维费", "vehicles"),
                        List.of("公务用车购置费", "vehicle-purchase"),
                        List.of("公务用车运行维护费", "vehicle-running"),
                        List.of("公务接待费", "reception"))
                .map(kind -> entry(
                        "kind", kind.get(1),
                        "asFiled", kind.get(0),
                        "amount", after(kind.get(0), prose)))
                .toList();
    }

    private static int procurementSubtotal(List<String> cells) {
        return IntStream.range(0, cells.size())
                .filter(i -> cells.get(i).endsWith("小计"))
                .findFirst()
                .orElseThrow();
    }

    private static List<Map<String, @Nullable Object>> procurement(List<String> cells) {
        List<Map<String, @Nullable Object>> lines = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).matches("C\\d+")) {
                lines.add(entry(
                        "project", cells.get(i - 3),
                        "projectBudget", yuan(cells.get(i - 2)),
                        "item", cells.get(i - 1),
                        "catalogueCode", cells.get(i),
                        "unit", cells.get(i + 1),
                        "quantity", new BigDecimal(cells.get(i + 2)),
                        "unitPrice", yuan(cells.get(i + 3)),
                        "amount", yuan(cells.get(i + 4)),
                        "funding", List.of(funding("一般公共预算拨款", "general", yuan(cells.get(i + 5))))));
            }
        }
        return lines;
    }

    private static List<Map<String, @Nullable Object>> assets(List<String> cells) {
        return Stream.of(
                        List.of("1、房屋（平方米）", "buildings", "平方米"),
                        List.of("其中：办公用房（平方米）", "offices", "平方米"),
                        List.of("2、车辆（台、辆）", "vehicles", "台、辆"),
                        List.of("3、单价在20万元以上的设备", "costly-equipment", ""),
                        List.of("4、其他固定资产", "other", ""))
                .map(kind -> {
                    int at = cells.indexOf(kind.get(0));
                    String quantity = cells.get(at + 1);
                    return entry(
                            "kind",
                            kind.get(1),
                            "item",
                            kind.get(0),
                            "quantity",
                            quantity.isEmpty() ? null : new BigDecimal(quantity),
                            "unit",
                            kind.get(2).isEmpty() ? null : kind.get(2),
                            "value",
                            yuan(cells.get(at + 2)),
                            "asOf",
                            "2019-12-31");
                })
                .toList();
    }

    /** Total, units and eleven projects in one table. */
    static SeedBudget threeLevels() {
        List<String[]> rows = lines("004").stream()
                .map(line -> line.split("\t", -1))
                .filter(row -> row.length >= 5 && row[1].strip().matches("[\\d.,]+"))
                .toList();
        List<Map<String, @Nullable Object>> units = new ArrayList<>();
        List<Map<String, @Nullable Object>> projects = new ArrayList<>();
        String unit = "";
        for (String[] row : rows.subList(1, rows.size())) {
            boolean promises = row.length > 5 && !row[5].isBlank();
            if (promises) {
                projects.add(entry(
                        "name", row[0].strip(),
                        "unit", entry("code", null, "name", unit),
                        "amount", yuan(row[1]),
                        "funding", columns(row)));
            } else {
                unit = row[0].strip();
                units.add(entry(
                        "unit", entry("code", null, "name", unit), "amount", yuan(row[1]), "funding", columns(row)));
            }
        }
        String[] sum = rows.get(0);
        return new SeedBudget(
                entry(
                        "units",
                        units,
                        "totals",
                        List.of(entry(
                                "of", "projects",
                                "asFiled", sum[0].strip(),
                                "amount", yuan(sum[1]),
                                "funding", columns(sum)))),
                projects);
    }

    private static List<Map<String, @Nullable Object>> columns(String[] row) {
        return List.of(
                funding("财政拨款", null, yuan(row[2])),
                funding("财政专户拨款", "special-account", yuan(row[3])),
                funding("其他资金", "other", yuan(row[4])));
    }

    private static Map<String, @Nullable Object> total(String of, String label, @Nullable BigDecimal amount) {
        return entry("of", of, "asFiled", label, "amount", amount, "funding", List.of());
    }

    private static Map<String, @Nullable Object> spent(String kind, List<String> cells) {
        return entry("kind", kind, "asFiled", cells.get(0), "amount", yuan(cells.get(1)));
    }

    private static Map<String, @Nullable Object> count(String kind, List<String> cells, int label) {
        return entry("kind", kind, "asFiled", cells.get(label), "count", Integer.valueOf(cells.get(label + 1)));
    }

    private static String row(List<String> lines, String label) {
        return lines.stream().filter(line -> line.contains(label)).findFirst().orElseThrow();
    }

    private static String last(List<String> cells) {
        return cells.get(cells.size() - 1);
    }
}
