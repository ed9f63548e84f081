package org.jixiao.budget.table;

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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jixiao.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A table with commas (RFC 4180), in UTF-8 with or without a byte order mark, else in GB18030. A column that is unknown is
 * refused: what it holds would be lost.
 */
public final class CsvTable {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String MARK = "\ufeff";

    private final Map<String, String> columns;
    private final Set<String> needed;

    /**
     * @param columns what a column may be called at the head of a table, and what it is called here
     * @param needed columns, as they are called here, without which it is none
     */
    public CsvTable(Map<String, String> columns, Set<String> needed) {
        this.columns = Map.copyOf(columns);
        this.needed = Set.copyOf(needed);
    }

    /** Lines that hold nothing are left out. @throws Refusal if the bytes are no such table */
    public List<TableRow> read(byte[] bytes) {
        try {
            String text = text(bytes);
            List<Integer> lines = RecordLines.of(text);
            List<String[]> records = records(text);
            List<String> head = records.isEmpty() ? head() : head(records.get(0));
            return IntStream.range(1, records.size())
                    .mapToObj(i -> row(lines.get(Math.min(i, lines.size() - 1)), head, records.get(i)))
                    .filter(row -> !row.isEmpty())
                    .toList();
        } catch (IOException e) {
            Refusal refusal = refused("不是可以读取的 CSV 表格。", "is no CSV table that can be read");
            refusal.initCause(e);
            throw refusal;
        }
    }

    private static List<String[]> records(String text) throws IOException {
        try (MappingIterator<String[]> records = new CsvMapper()
                .readerFor(String[].class)
                .with(CsvParser.Feature.WRAP_AS_ARRAY)
                .with(CsvParser.Feature.SKIP_EMPTY_LINES)
                .readValues(text)) {
            return records.readAll();
        }
    }

    private List<String> head(String... cells) {
        List<String> head = new ArrayList<>();
        for (String cell : cells) {
            String column = columns.get(cell.strip());
            if (column == null || head.contains(column)) {
                throw refused(
                        "表头的“" + cell.strip() + "”不认识或重复。",
                        "has a column " + cell.strip() + " that is unknown, or twice");
            }
            head.add(column);
        }
        Set<String> missing = new HashSet<>(needed);
        head.forEach(missing::remove);
        if (!missing.isEmpty()) {
            throw refused("表头缺少列：" + missing, "lacks columns: " + missing);
        }
        return head;
    }

    private static TableRow row(int line, List<String> head, String[] cells) {
        if (Arrays.stream(cells).skip(head.size()).anyMatch(cell -> !cell.isBlank())) {
            throw refused("第 " + line + " 行的单元格比表头多。", "has more cells in line " + line + " than at its head");
        }
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i < head.size() && i < cells.length; i++) {
            named.put(head.get(i), cells[i].strip());
        }
        return new TableRow(line, named);
    }

    private static String text(byte[] bytes) throws CharacterCodingException {
        String text = strictly(bytes, StandardCharsets.UTF_8);
        if (text == null) {
            text = strictly(bytes, GB18030);
        }
        if (text == null || text.indexOf('\0') >= 0) {
            throw new CharacterCodingException();
        }
        return text.startsWith(MARK) ? text.substring(1) : text;
    }

    private static @Nullable String strictly(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException anotherEncoding) {
            return null;
        }
    }

    private static Refusal refused(String zh, String en) {
        return Refusal.ofField("", zh, en);
    }
}
