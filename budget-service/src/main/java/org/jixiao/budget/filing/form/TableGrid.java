package org.jixiao.budget.filing.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jixiao.budget.filing.document.Cell;
import org.jixiao.budget.filing.document.Row;

/**
 * A table under a head: which of its columns label its rows. Income and expenditure side by side are two blocks of columns,
 * each with labels of its own.
 *
 * @param blocks from left to right
 */
record TableGrid(ColumnHeads heads, List<Row> rows, List<Block> blocks) {

    private static final Pattern LABELS =
            Pattern.compile(".*(?:编码|编号|代码|序号|行次|名称|科目|分类|类别|项目|单位|部门|处室|事项|品目|内容)|类|款|项|资产类型|用途");
    private static final Pattern NO_LABELS = Pattern.compile(".*(?:计量|度量|金额)单位");
    private static final Pattern NUMBERING = Pattern.compile("\\d{1,2}(?:[=＝+＋].*)?|栏次|栏|[*※]{1,3}|[甲乙丙丁A-Z]");
    private static final Pattern MARK = Pattern.compile(".*(?:编码|编号|代码|序号|行次)|类|款|项");
    private static final Pattern SUM = Pattern.compile("(?:.{0,12}[^\\p{IsHan}])?(?:本年|收入|支出)?(?:合计|小计|总计)");

    /** Columns that label, and the columns right of them that hold what is labelled. */
    record Block(List<Integer> labels, List<Integer> values) {}

    /** What stands in one cell. @param row cells that label its row, outermost first */
    record Entry(int line, List<Cell> row, int column, Cell value) {}

    static TableGrid of(ColumnHeads heads, List<Row> below) {
        int skipped = 0;
        while (skipped < below.size() && isNumbering(below.get(skipped))) {
            skipped++;
        }
        List<Row> rows = below.subList(skipped, below.size());
        return new TableGrid(heads, rows, blocks(heads, rows));
    }

    /** 栏次 | 1 | 2 | 3: says of the columns in which order they stand. */
    static boolean isNumbering(Row row) {
        return row.written().count() > 2
                && row.written()
                        .allMatch(cell ->
                                NUMBERING.matcher(LabelText.bare(cell.text())).matches())
                && row.written()
                        .anyMatch(cell -> cell.text().equals("1") || cell.text().equals("栏次"));
    }

    private static List<Block> blocks(ColumnHeads heads, List<Row> rows) {
        int width =
                Math.max(heads.width(), rows.stream().mapToInt(Row::size).max().orElse(0));
        List<Block> blocks = new ArrayList<>();
        Set<String> named = new HashSet<>();
        for (int i = 0; i < width; i++) {
            boolean fresh = blocks.isEmpty() || !last(blocks).values().isEmpty() && begins(heads, rows, named, i);
            if (fresh) {
                blocks.add(new Block(new ArrayList<>(), new ArrayList<>()));
            }
            Block block = last(blocks);
            boolean labels = block.values().isEmpty() && (isLabel(heads, i) || fresh && !isNumbers(rows, i));
            (labels ? block.labels() : block.values()).add(i);
            if (!labels) {
                named.add(heads.lowest(i).text());
            }
        }
        return blocks;
    }

    private static Block last(List<Block> blocks) {
        return blocks.get(blocks.size() - 1);
    }

    /** What is written below names things, and right of it stands a column of a name that was there before. */
    private static boolean begins(ColumnHeads heads, List<Row> rows, Set<String> named, int column) {
        boolean words = rows.stream()
                .map(row -> row.cell(column))
                .filter(cell -> !cell.isBlank())
                .allMatch(cell -> NumberText.of(cell.text()).isEmpty());
        boolean again = IntStream.rangeClosed(column + 1, column + 2)
                .anyMatch(i -> named.contains(heads.lowest(i).text())
                        && !heads.lowest(i).isBlank()
                        && (i == column + 1 || isLabel(heads, column + 1)));
        return words && again && !named.contains(heads.lowest(column).text());
    }

    private static boolean isNumbers(List<Row> rows, int column) {
        List<Cell> written = rows.stream()
                .map(row -> row.cell(column))
                .filter(cell -> !cell.isBlank())
                .toList();
        return !written.isEmpty()
                && written.stream().allMatch(cell -> NumberText.of(cell.text()).isPresent());
    }

    private static boolean isLabel(ColumnHeads heads, int column) {
        String key = LabelText.of(heads.lowest(column).text()).key();
        return LABELS.matcher(key).matches() && !NO_LABELS.matcher(key).matches();
    }

    /** Everything that stands right of labels, row by row, and what labels nothing. */
    List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        Map<Integer, Cell> above = new HashMap<>();
        for (int line = 0; line < rows.size(); line++) {
            Row row = rows.get(line);
            for (Block block : blocks) {
                List<Cell> labels = labels(block, row, above);
                int from = entries.size();
                for (int column : block.values()) {
                    if (!row.cell(column).isBlank()) {
                        entries.add(new Entry(line, labels, column, row.cell(column)));
                    }
                }
                boolean bare = entries.size() == from;
                if (bare && block.labels().stream().anyMatch(i -> !row.cell(i).isBlank())) {
                    entries.add(bare(line, block, row, labels));
                }
            }
        }
        return entries;
    }

    /** The last label of a row without values is all that it says. */
    private static Entry bare(int line, Block block, Row row, List<Cell> labels) {
        int last = block.labels().stream()
                .filter(i -> !row.cell(i).isBlank())
                .max(Integer::compare)
                .orElse(0);
        return new Entry(line, labels.subList(0, labels.size() - 1), last, row.cell(last));
    }

    /** A name that spans rows stands in the first of them, and holds until a sum or another name. */
    private List<Cell> labels(Block block, Row row, Map<Integer, Cell> above) {
        boolean sum = block.labels().stream()
                .anyMatch(
                        i -> SUM.matcher(LabelText.of(row.cell(i).text()).key()).matches());
        int last = block.labels().stream()
                .filter(i -> !row.cell(i).isBlank())
                .max(Integer::compare)
                .orElse(-1);
        List<Cell> labels = new ArrayList<>();
        for (int i : block.labels()) {
            Cell cell = row.cell(i);
            if (!cell.isBlank()) {
                block.labels().stream().filter(right -> right >= i).forEach(above::remove);
                above.put(i, cell);
                labels.add(cell);
            } else if (!sum && i < last && above.containsKey(i) && !isMark(i)) {
                labels.add(above.get(i));
            }
        }
        return labels;
    }

    private boolean isMark(int column) {
        return MARK.matcher(LabelText.of(heads.lowest(column).text()).key()).matches();
    }
}
