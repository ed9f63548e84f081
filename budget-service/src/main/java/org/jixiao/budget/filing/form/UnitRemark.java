package org.jixiao.budget.filing.form;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jixiao.budget.filing.document.Cell;
import org.jixiao.budget.filing.document.Fragment;
import org.jixiao.budget.filing.document.Row;

/**
 * The unit of money where it shares a line with something else: {@code 填报单位：县水务局　金额单位：元}. Each is read by itself, for taken as
 * one they would be a name, and the amounts wrong by a factor.
 */
final class UnitRemark {

    private static final Pattern UNIT = Pattern.compile("(?<=^|[\\s\\p{Z}(（\\[/，,；;、|])"
            + "(?:(?:金额|计量|货币|资金)?单位(?:均|都|统一)?(?:为|是)?\\s?[:：]?\\s?[(（]?(?:人民币)?[)）]?\\s?[:：]?\\s?[百千万亿]*元整?"
            + "|以(?:人民币)?[百千万亿]*元为单位)"
            + "(?:[(（][^()（）元]{1,12}[)）])?(?=$|[\\s\\p{Z})）\\]/，,；;、|])");
    /** Speaks of a unit of money in whatever words. */
    private static final Pattern SPOKEN_OF = Pattern.compile("(?<=^|[\\s\\p{Z}(（\\[/，,；;、|])"
            + "(?:金额|计量|货币|资金)?单位(?:\\s?[:：(（]|均|都|统一|为|是)[^。\\d、/]{0,20}元整?(?=$|[\\s\\p{Z}()（）\\]，,；;|])");

    private static final Pattern GAP = Pattern.compile("\\t|[\\s\\p{Z}]{2,}|\\u3000");
    private static final Pattern BEFORE = Pattern.compile("[\\s\\p{Z}(（\\[/，,；;、|]+$");
    private static final Pattern BEHIND = Pattern.compile("^[\\s\\p{Z})）\\]/，,；;、|]+");
    private static final int LONGEST = 80;

    private UnitRemark() {}

    /** Whether a line speaks of a unit of money and none can be read in it. */
    static boolean isUnread(String line) {
        return line.length() <= LONGEST
                && SPOKEN_OF.matcher(line).find()
                && MoneyUnit.statedIn(line).isEmpty()
                && !UNIT.matcher(line).find();
    }

    /** The pieces of a line that states a unit beside other things, the unit among them; else the line itself. */
    static List<Fragment> apart(Fragment line, Ledger ledger) {
        Matcher unit = UNIT.matcher(line.text().length() > LONGEST ? "" : line.text());
        if (!unit.find() || MoneyUnit.statedIn(line.text()).isPresent()) {
            return List.of(line);
        }
        String before = BEFORE.matcher(line.text().substring(0, unit.start())).replaceFirst("");
        String behind = BEHIND.matcher(line.text().substring(unit.end())).replaceFirst("");
        return Stream.of(GAP.splitAsStream(before), Stream.of(unit.group()), GAP.splitAsStream(behind))
                .flatMap(pieces -> pieces)
                .filter(piece -> !piece.isBlank())
                .map(piece -> ledger.part(line, piece))
                .toList();
    }

    /** A row that is one cell with such a line, as a row of its pieces. */
    static Row apart(Row row, Ledger ledger) {
        List<Fragment> lines = row.written().flatMap(Cell::written).toList();
        if (lines.size() != 1) {
            return row;
        }
        List<Fragment> pieces = apart(lines.get(0), ledger);
        return pieces.size() == 1
                ? row
                : new Row(pieces.stream().map(piece -> new Cell(List.of(piece))).toList());
    }
}
