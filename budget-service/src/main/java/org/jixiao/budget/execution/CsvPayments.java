package org.jixiao.budget.execution;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jixiao.budget.contract.Money;
import org.jixiao.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Payments as a table. Its first row names the columns, in Chinese or as in JSON, in any order; other columns are passed over. */
final class CsvPayments {

    private static final Map<String, String> HEADINGS = Map.ofEntries(
            Map.entry("项目", "project"),
            Map.entry("金额", "amount"),
            Map.entry("金额（元）", "amount"),
            Map.entry("金额(元)", "amount"),
            Map.entry("支付日期", "paidon"),
            Map.entry("资金来源", "source"),
            Map.entry("支付凭证号", "reference"),
            Map.entry("超支原因", "overrun"));

    private static final List<String> NEEDED = List.of("project", "amount", "paidon", "reference");
    private static final Pattern YUAN = Pattern.compile("-?\\d{1,13}(\\.\\d{1,2})?");

    private final List<CsvRow> rows;
    private final Map<String, Integer> columns = new HashMap<>();

    /** @throws Refusal if a column is missing */
    CsvPayments(List<CsvRow> rows) {
        List<String> head = rows.isEmpty() ? List.of() : rows.get(0).cells();
        for (int i = 0; i < head.size(); i++) {
            String heading = head.get(i);
            columns.put(HEADINGS.getOrDefault(heading, heading.toLowerCase(Locale.ROOT)), i);
        }
        if (!columns.keySet().containsAll(NEEDED)) {
            throw Refusal.ofField(
                    "",
                    "首行须有：项目、金额、支付日期、支付凭证号（可另有资金来源、超支原因）",
                    "the first row must name project, amount, paidOn, reference (and may name source, overrun)");
        }
        this.rows = rows;
    }

    List<Entry> entries() {
        return IntStream.range(1, rows.size())
                .mapToObj(i -> entry(i - 1, rows.get(i)))
                .toList();
    }

    private Entry entry(int index, CsvRow row) {
        try {
            return Entry.of(index, row.line(), payment(row));
        } catch (Refusal unreadable) {
            return Entry.unreadable(index, row.line(), cell(row, "reference"), unreadable);
        }
    }

    private RecordPayment payment(CsvRow row) {
        return new RecordPayment(
                project(needed(row, "project", "/project")),
                amount(needed(row, "amount", "/amount")),
                day(needed(row, "paidon", "/paidOn")),
                cell(row, "source"),
                needed(row, "reference", "/reference"),
                cell(row, "overrun"));
    }

    private String needed(CsvRow row, String column, String pointer) {
        String text = cell(row, column);
        if (text == null) {
            throw Refusal.ofField(pointer, "不能缺少", "must not be missing");
        }
        return text;
    }

    /** Null where it is empty. */
    private @Nullable String cell(CsvRow row, String column) {
        Integer at = columns.get(column);
        String text = at == null || at >= row.cells().size() ? "" : row.cells().get(at);
        return text.isEmpty() ? null : text;
    }

    private static UUID project(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw because(noId, Refusal.ofField("/project", "须为项目的 id", "must be the id of a project"));
        }
    }

    private static Money amount(String text) {
        if (!YUAN.matcher(text).matches()) {
            throw Refusal.ofField("/amount", "须为以元计的金额，至多两位小数", "must be an amount in yuan, with two decimals at most");
        }
        return Money.ofYuan(new BigDecimal(text));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            throw because(noDay, Refusal.ofField("/paidOn", "须为日期，如 2026-03-31", "must be a day, as 2026-03-31"));
        }
    }

    private static Refusal because(RuntimeException cause, Refusal refusal) {
        refusal.initCause(cause);
        return refusal;
    }
}
