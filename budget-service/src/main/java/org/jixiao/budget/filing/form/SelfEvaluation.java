package org.jixiao.budget.filing.form;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jixiao.budget.filing.document.Cell;
import org.jixiao.budget.filing.document.Document;
import org.jixiao.budget.filing.document.Paragraph;
import org.jixiao.budget.filing.document.Row;
import org.jspecify.annotations.Nullable;

/**
 * The form on which a project is scored after its year (自评表): beside each target stand what was achieved and the points for it. It
 * promises nothing, and what it calls a budget was spent long ago. What these columns are called is data: {@code labels.properties}.
 */
final class SelfEvaluation {

    /** The columns that no form of targets has filled in. */
    private enum Sign {
        ACHIEVED,
        SCORE
    }

    private static final Map<String, Sign> BY_HEAD = Synonyms.of("evaluation", Sign.values());
    private static final Pattern TITLE = Pattern.compile(".{0,60}(?:绩效)?自评(?:价)?(?:情况|结果|打分|得分)?表.{0,20}");

    private SelfEvaluation() {}

    /** Whether it holds such forms and no others. */
    static boolean isAllOf(Document document) {
        List<List<Row>> tables = document.tables()
                .map(table -> table.rows())
                .filter(rows -> rows.stream().anyMatch(SelfEvaluation::headsTargets))
                .toList();
        boolean titled = document.paragraphs().map(Paragraph::text).anyMatch(text -> TITLE.matcher(LabelText.bare(text))
                .matches());
        return !tables.isEmpty()
                && tables.stream().allMatch(rows -> rows.stream()
                        .filter(SelfEvaluation::headsTargets)
                        .allMatch(SelfEvaluation::isHead))
                && (titled || tables.stream().anyMatch(SelfEvaluation::isIn));
    }

    /** Whether rows are of such a form. Columns for later that are still blank make none. */
    static boolean isIn(List<Row> rows) {
        return IntStream.range(0, rows.size())
                .filter(i -> isHead(rows.get(i)))
                .anyMatch(i -> isFilledIn(achieved(rows.get(i)), rows.subList(i + 1, rows.size())));
    }

    private static boolean headsTargets(Row row) {
        return IndicatorHead.of(row).isPresent();
    }

    private static boolean isHead(Row row) {
        Set<Sign> signs = row.written()
                .map(SelfEvaluation::signOf)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return signs.size() == Sign.values().length && headsTargets(row);
    }

    private static boolean isFilledIn(int column, List<Row> rows) {
        return rows.stream().map(row -> row.cell(column)).anyMatch(cell -> !cell.isBlank());
    }

    private static int achieved(Row head) {
        return IntStream.range(0, head.size())
                .filter(i -> signOf(head.cell(i)) == Sign.ACHIEVED)
                .findFirst()
                .orElseThrow();
    }

    private static @Nullable Sign signOf(Cell cell) {
        return LabelText.of(cell.text())
                .names()
                .map(BY_HEAD::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
