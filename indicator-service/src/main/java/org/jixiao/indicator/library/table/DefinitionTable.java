package org.jixiao.indicator.library.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.indicator.library.Definition;
import org.jixiao.indicator.library.Description;
import org.jixiao.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Definitions as rows, under a head that names the columns in Chinese or as the API does. */
public final class DefinitionTable {

    private static final int SHOWN = 50;

    private DefinitionTable() {}

    /** @throws Refusal if the head has a column that is unknown or twice, or lacks one, or a row is longer than it */
    static List<DefinitionLine> read(List<TableRow> rows) {
        List<String> written = rows.isEmpty() ? List.of() : rows.get(0).cells();
        List<Column> head = head(written);
        Map<Column, String> heads = new EnumMap<>(Column.class);
        for (int i = 0; i < written.size(); i++) {
            heads.put(head.get(i), written.get(i));
        }
        return rows.stream().skip(1).map(row -> line(head, heads, row)).toList();
    }

    /** What the lines of a table in CSV say, whoever it is for. @throws Refusal if it is none, or a line does not fit together */
    public static List<Description> descriptions(byte[] csv) {
        return read(TableFormat.CSV.read(csv)).stream()
                .map(line -> line.description().toDescription())
                .toList();
    }

    static List<List<String>> rows(List<Definition> definitions) {
        return Stream.concat(
                        Stream.of(Stream.of(Column.values()).map(Column::zh).toList()),
                        definitions.stream().map(DefinitionTable::row))
                .toList();
    }

    private static List<Column> head(List<String> cells) {
        List<Column> head = new ArrayList<>();
        for (String cell : cells) {
            Optional<Column> column = Column.headed(cell).filter(named -> !head.contains(named));
            head.add(column.orElseThrow(() -> refused(
                    "表头的“" + shown(cell) + "”不认识或重复。", "has a column " + shown(cell) + " that is unknown, or twice")));
        }
        Column.NEEDED.stream().filter(needed -> !head.contains(needed)).forEach(missing -> {
            throw refused("表头缺少“" + missing.zh() + "”。", "lacks the column " + missing.zh());
        });
        return head;
    }

    private static DefinitionLine line(List<Column> head, Map<Column, String> heads, TableRow row) {
        if (row.cells().size() > head.size()) {
            throw refused(
                    "第 " + row.line() + " 行的单元格比表头多。", "has more cells in line " + row.line() + " than at its head");
        }
        Map<Column, String> cells = new EnumMap<>(Column.class);
        for (int i = 0; i < row.cells().size(); i++) {
            cells.put(head.get(i), row.cells().get(i));
        }
        return new DefinitionLine(row.line(), cells, heads);
    }

    private static List<String> row(Definition definition) {
        Description said = definition.description();
        return List.of(
                definition.id().toString(),
                definition.scope().level().zh(),
                definition.scope().division(),
                definition.scope().department(),
                String.join("|", said.frameworks()),
                said.dimension(),
                said.category(),
                said.name(),
                orBlank(said.explanation()),
                orBlank(said.unit()),
                said.direction().zh(),
                orBlank(said.formula()),
                String.join("|", said.typicalValues()),
                orBlank(said.source()),
                definition.state().zh(),
                Long.toString(definition.sequence()));
    }

    /** As much of a cell as one needs to find it again. */
    static String shown(String cell) {
        return cell.codePointCount(0, cell.length()) <= SHOWN
                ? cell
                : cell.substring(0, cell.offsetByCodePoints(0, SHOWN)) + "…";
    }

    private static String orBlank(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static Refusal refused(String zh, String en) {
        return Refusal.ofField("", zh, en);
    }
}
