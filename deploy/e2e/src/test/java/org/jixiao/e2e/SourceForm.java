package org.jixiao.e2e;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One project form of a document with a cell a line, read by plain rules that share nothing with the product's reader:
 * a tab opens a cell, an empty line ends a row, the rows come in the order of the form.
 *
 * @param percents as written, an empty text where left blank
 * @param indicators dimension, category, name, description, value, basis; the dimension carried down
 */
record SourceForm(
        String name,
        String code,
        BigDecimal tenThousands,
        String purpose,
        List<String> planLabels,
        List<String> percents,
        List<String> objectives,
        List<List<String>> indicators) {

    private static final Pattern TITLE = Pattern.compile("^\\d+[.．](.+)绩效目标表$", Pattern.MULTILINE);
    private static final Pattern ITEM = Pattern.compile("(?=(?<!\\d)\\d+[.．、](?!\\d))");

    static List<SourceForm> in(String document) {
        String text = withoutBookmarks(document);
        List<Integer> starts = new ArrayList<>();
        Matcher title = TITLE.matcher(text);
        while (title.find()) {
            starts.add(title.start());
        }
        starts.add(text.length());
        List<SourceForm> forms = new ArrayList<>();
        for (int i = 0; i + 1 < starts.size(); i++) {
            forms.add(of(rows(text.substring(starts.get(i), starts.get(i + 1)))));
        }
        return forms;
    }

    /** The lines of prose before the first form, without heads that only number parts and without the head of the forms. */
    static List<String> prose(String document) {
        String text = withoutBookmarks(document);
        Matcher title = TITLE.matcher(text);
        String before = title.find() ? text.substring(0, title.start()) : text;
        List<String> lines = before.lines()
                .map(SourceForm::tidy)
                .filter(line -> !line.isEmpty() && !line.matches("第[一二三四]部分"))
                .toList();
        boolean endsInHead = !lines.isEmpty() && !lines.get(lines.size() - 1).endsWith("。");
        return endsInHead ? lines.subList(0, lines.size() - 1) : lines;
    }

    static String withoutBookmarks(String document) {
        return document.replaceAll("\\[bookmark: [^\\]]*]", "").replace("\r", "");
    }

    private static SourceForm of(List<List<String>> rows) {
        List<String> identity = starting(rows, "项目编码");
        List<String> money = starting(rows, "预算规模及资金用途");
        int plan = rows.indexOf(starting(rows, "资金支出计划（%）"));
        String objectives = starting(rows, "绩效目标").get(1);
        int head = rows.indexOf(starting(rows, "一级指标"));
        return new SourceForm(
                identity.get(3),
                identity.get(1),
                tenThousands(rows, money.get(2)),
                rows.get(rows.indexOf(money) + 1).get(1),
                rows.get(plan).subList(1, rows.get(plan).size()),
                rows.get(plan + 1).subList(1, rows.get(plan + 1).size()),
                ITEM.splitAsStream(objectives).filter(item -> !item.isBlank()).toList(),
                carriedDown(rows.subList(head + 1, rows.size())));
    }

    /** A form says under its title in what its amounts are: 单位：万元 or 单位：元. */
    private static BigDecimal tenThousands(List<List<String>> rows, String amount) {
        boolean yuan = rows.stream().flatMap(List::stream).anyMatch(cell -> cell.matches("单位[：:]元"));
        return new BigDecimal(amount).movePointLeft(yuan ? 4 : 0);
    }

    private static List<List<String>> carriedDown(List<List<String>> rows) {
        List<List<String>> full = new ArrayList<>();
        String dimension = "";
        for (List<String> row : rows) {
            if (row.size() >= 6) {
                dimension = row.get(0).isEmpty() ? dimension : row.get(0);
                List<String> cells = new ArrayList<>(row.subList(0, 6));
                cells.set(0, dimension);
                full.add(List.copyOf(cells));
            }
        }
        return full;
    }

    private static List<String> starting(List<List<String>> rows, String label) {
        return rows.stream()
                .filter(row -> row.get(0).equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no row " + label));
    }

    private static List<List<String>> rows(String form) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        for (String line : (form + "\n\n").split("\n", -1)) {
            if (line.startsWith("\t")) {
                row.add(tidy(line));
            } else if (line.isEmpty() && !row.isEmpty()) {
                rows.add(List.copyOf(row));
                row.clear();
            } else if (!row.isEmpty()) {
                row.set(row.size() - 1, row.get(row.size() - 1) + tidy(line));
            }
        }
        return rows;
    }

    private static String tidy(String cell) {
        return cell.replace('\u00a0', ' ').strip();
    }
}
