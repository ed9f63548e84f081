package org.jixiao.budget.account;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jixiao.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A table of accounts as a spreadsheet saves it: comma separated, UTF-8 or GB18030, the first line names the columns in Chinese or
 * English, several values of a cell stand apart by a space, a semicolon or 、.
 */
final class AccountSheet {

    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("账号", "username"),
            Map.entry("姓名", "name"),
            Map.entry("邮箱", "email"),
            Map.entry("角色", "roles"),
            Map.entry("区划", "division"),
            Map.entry("部门", "department"),
            Map.entry("启用", "enabled"));

    private static final List<String> NEEDED = List.of("username", "name", "roles");
    private static final Map<String, Boolean> YES_NO =
            Map.of("是", true, "yes", true, "true", true, "否", false, "no", false, "false", false);
    private static final Pattern APART = Pattern.compile("[\\s;；、|]+");

    private AccountSheet() {}

    /** @throws Refusal if the bytes are no such table */
    static List<AccountIntake.Line> read(byte[] bytes) {
        List<AccountIntake.Line> lines = new ArrayList<>();
        try (MappingIterator<String[]> rows = new CsvMapper()
                .readerFor(String[].class)
                .with(CsvParser.Feature.WRAP_AS_ARRAY)
                .readValues(text(bytes))) {
            List<String> columns = rows.hasNextValue() ? columns(rows.nextValue()) : List.of();
            requireColumns(columns);
            while (rows.hasNextValue()) {
                // The reader stands at the end of the line before.
                int line = rows.getParser().currentTokenLocation().getLineNr() + 1;
                Map<String, String> cells = cells(columns, rows.nextValue(), line);
                if (cells.values().stream().anyMatch(cell -> !cell.isEmpty())) {
                    lines.add(new AccountIntake.Line(line, entry(cells, line)));
                }
            }
            return lines;
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static EnterAccount entry(Map<String, String> cells, int line) {
        return new EnterAccount(
                cell(cells, "username"),
                cell(cells, "name"),
                stated(cell(cells, "email")),
                several(cell(cells, "roles")),
                several(cell(cells, "division")),
                several(cell(cells, "department")),
                enabled(cell(cells, "enabled"), line));
    }

    private static @Nullable Boolean enabled(String cell, int line) {
        Boolean enabled = YES_NO.get(cell.toLowerCase(Locale.ROOT));
        if (enabled == null && !cell.isEmpty()) {
            throw Refusal.ofField("/" + line + "/enabled", "只能填“是”或“否”。", "is yes or no");
        }
        return enabled;
    }

    private static List<String> columns(String[] head) {
        return Arrays.stream(head)
                .map(String::strip)
                .map(name -> COLUMNS.getOrDefault(name, name.toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static void requireColumns(List<String> columns) {
        for (String needed : NEEDED) {
            if (!columns.contains(needed)) {
                throw Refusal.ofField("/" + needed, "表头缺少这一列。", "is a column that the head does not name");
            }
        }
        for (String column : columns) {
            if (!COLUMNS.containsValue(column)) {
                throw Refusal.ofField("/" + column, "不认识的列。", "is no column of this table");
            }
        }
    }

    private static Map<String, String> cells(List<String> columns, String[] row, int line) {
        if (Arrays.stream(row).skip(columns.size()).anyMatch(cell -> !cell.isBlank())) {
            throw Refusal.ofField("/" + line, "单元格比表头多。", "has more cells than the head");
        }
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < columns.size() && i < row.length; i++) {
            cells.put(columns.get(i), row[i].strip());
        }
        return cells;
    }

    private static String cell(Map<String, String> cells, String column) {
        return cells.getOrDefault(column, "");
    }

    private static @Nullable String stated(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    private static List<String> several(String cell) {
        return APART.splitAsStream(cell).filter(value -> !value.isEmpty()).toList();
    }

    private static String text(byte[] bytes) {
        String text = strictly(bytes, StandardCharsets.UTF_8);
        if (text == null) {
            text = strictly(bytes, Charset.forName("GB18030"));
        }
        if (text == null) {
            throw unreadable(new CharacterCodingException());
        }
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static @Nullable String strictly(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException anotherEncoding) {
            return null;
        }
    }

    private static Refusal unreadable(IOException cause) {
        Refusal refusal = Refusal.ofField("", "不是可以读取的 CSV 表格。", "is no table that can be read");
        refusal.initCause(cause);
        return refusal;
    }
}
