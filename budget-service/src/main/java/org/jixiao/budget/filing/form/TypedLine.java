package org.jixiao.budget.filing.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jixiao.budget.filing.document.Cell;
import org.jixiao.budget.filing.document.Fragment;
import org.jixiao.budget.filing.document.Row;

/** A line of text that stands for a row of a table, its cells divided by colons or white space. */
record TypedLine(Fragment line) {

    private static final Pattern WORD = Pattern.compile("[^\\s\\p{Z}]+");

    /** A word with the sign that stands before it: ≥ 95%. */
    private static final Pattern SIGNED = Pattern.compile("(?:[≥≤≧≦＝=><＞＜]{1,2}[\\s\\p{Z}]+)?[^\\s\\p{Z}]+");

    /** Sets cells apart that may hold a space themselves. */
    private static final Pattern WIDE = Pattern.compile("[\\s\\p{Z}]{2,}|\\u3000");

    private static final Pattern COLON = Pattern.compile("^((?:其中\\s?[:：]\\s?)?[^:：。；;，,\\s]{2,20}[:：])\\s*(\\S.*)$");
    private static final Pattern SENTENCE = Pattern.compile("[。；;！!？?]");

    /** Letters of a label that are set apart: 项 目 名 称. */
    private static final int MOST_LETTERS = 6;

    private static final int LONGEST_VALUE = 20;

    /** A longer line is a label and a text, if it is a row at all. */
    private static final int LONGEST_ROW = 400;

    /** Labels and what follows each. @param isLabel whether a cell is a known label; nothing where the line does not begin with any */
    Optional<Row> pairs(Predicate<Cell> isLabel) {
        List<String> texts = new ArrayList<>();
        for (String piece : isLong() ? new String[] {line.text()} : WIDE.split(line.text(), -1)) {
            List<String> apart = apart(piece, isLabel);
            Cell first = cell(piece);
            if (texts.isEmpty() && apart.size() < 2 && !isLabel.test(first) && !LabelShape.asks(first)) {
                return Optional.empty();
            }
            texts.addAll(apart);
        }
        return texts.size() > 1 ? Optional.of(row(texts)) : Optional.empty();
    }

    /** A piece of the line as labels and values in turn; the piece alone where it does not begin with a label. */
    private List<String> apart(String piece, Predicate<Cell> isLabel) {
        List<String> texts = new ArrayList<>();
        String rest = piece;
        for (int end = labelIn(rest, isLabel); end > 0; end = labelIn(rest, isLabel)) {
            texts.add(rest.substring(0, end));
            rest = rest.substring(end).strip();
            int next = isLong() ? rest.length() : nextLabel(rest, isLabel);
            texts.add(rest.substring(0, next).strip());
            rest = rest.substring(next);
        }
        if (!rest.isBlank()) {
            texts.add(rest);
        }
        return texts;
    }

    private boolean isLong() {
        return line.text().length() > LONGEST_ROW;
    }

    /** Where the label ends that a text begins with and a value follows; 0 where it begins with none, or states a unit of money. */
    private int labelIn(String text, Predicate<Cell> isLabel) {
        if (MoneyUnit.statedIn(text).isPresent()) {
            return 0;
        }
        var colon = COLON.matcher(text);
        if (colon.matches() && (isLabel.test(cell(colon.group(1))) || asks(colon.group(1), colon.group(2)))) {
            return colon.end(1);
        }
        List<MatchResult> words =
                WORD.matcher(text).results().limit(MOST_LETTERS + 1L).toList();
        return IntStream.range(0, words.size() - 1)
                .map(i -> words.get(i).end())
                .filter(end -> isLabel.test(cell(text.substring(0, end))))
                .max()
                .orElse(0);
    }

    /** Nobody has heard of the label, but something is asked for, or answered in a word. */
    private boolean asks(String label, String value) {
        Cell bare = cell(LabelText.asFiled(label));
        return LabelShape.isShort(bare)
                && !Levels.isDimension(bare)
                && !Levels.isCategory(bare)
                && (LabelShape.asks(bare)
                        || value.length() <= LONGEST_VALUE
                                && !SENTENCE.matcher(value).find());
    }

    /** Where behind a value the next label begins; the end of the text where none does. */
    private int nextLabel(String text, Predicate<Cell> isLabel) {
        return WORD.matcher(text)
                .results()
                .skip(1)
                .map(MatchResult::start)
                .filter(start -> labelIn(text.substring(start), isLabel) > 0)
                .findFirst()
                .orElse(text.length());
    }

    /** The whole line as a value that stands below another. */
    Row below() {
        return row(List.of("", line.text()));
    }

    /** The heads of a table of indicators, each a word. */
    Optional<Row> heads() {
        Row row = row(isLong() ? List.of() : words());
        boolean heads = row.cells().stream().allMatch(cell -> Column.of(cell).isPresent());
        return heads && IndicatorHead.of(row).isPresent() ? Optional.of(row) : Optional.empty();
    }

    /** A row below heads, with no more cells than they are: what is more belongs to the last. */
    Optional<Row> under(Row heads) {
        if (isLong()) {
            return Optional.empty();
        }
        List<String> wide = List.of(WIDE.split(line.text(), -1));
        boolean signs =
                heads.cells().stream().flatMap(cell -> Column.of(cell).stream()).anyMatch(Column.COMPARATOR::equals);
        List<String> cells = new ArrayList<>(wide.size() > 1 ? wide : signs ? words() : matches(SIGNED));
        while (cells.size() > heads.size()) {
            String last = cells.remove(cells.size() - 1);
            cells.set(cells.size() - 1, cells.get(cells.size() - 1) + " " + last);
        }
        return cells.size() > 1 ? Optional.of(row(cells)) : Optional.empty();
    }

    private List<String> words() {
        return matches(WORD);
    }

    private List<String> matches(Pattern pattern) {
        return pattern.matcher(line.text()).results().map(MatchResult::group).toList();
    }

    private Row row(List<String> texts) {
        Integer at = line.place().line();
        return new Row(IntStream.range(0, texts.size())
                .mapToObj(i -> new Cell(List.of(
                        Fragment.of(at == null ? line.place() : line.place().at(at, i + 1), texts.get(i)))))
                .toList());
    }

    private Cell cell(String text) {
        return new Cell(List.of(Fragment.of(line.place(), text)));
    }
}
