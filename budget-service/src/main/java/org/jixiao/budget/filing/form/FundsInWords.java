package org.jixiao.budget.filing.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.budget.filing.document.Cell;
import org.jixiao.budget.filing.document.Fragment;
import org.jspecify.annotations.Nullable;

/**
 * An amount and the sources it comes from, or sources alone, in one cell: 220（其中：财政拨款200，其他资金20）.
 *
 * @param amount null where the cell names sources only
 * @param details what a source is made of, in the words of its brackets
 */
record FundsInWords(@Nullable Cell amount, List<Fields.Fund> funds, List<Fields.Fact> details) {

    private static final String GAP = "[\\s\\p{Z}]*";
    private static final String MONEY = "(\\d[\\d,]{0,14}(?:\\.\\d{1,6})?" + GAP + "(?:[百千万亿]*元)?)";

    private static final String NUMBER = "(?:[（(]?[一二三四五六七八九十\\d]{1,2}[)）.、．]" + GAP + ")?";

    private static final Pattern TOTAL = Pattern.compile(GAP + NUMBER
            + "(?:(?:年度|项目|当年)?(?:资金|预算)?(?:总额|合计|总计|预算数)" + GAP + "[:：]?)?" + GAP + MONEY + GAP
            + "(?:[（(，,；;。、]|(?=其中))");
    private static final Pattern TOTAL_ALONE = Pattern.compile(
            GAP + NUMBER + "(?:年度|项目|当年)?(?:资金|预算)?(?:总额|合计|总计)" + GAP + "[:：]" + GAP + MONEY + GAP + "[。；;]?");
    private static final Pattern SOURCE = Pattern.compile(GAP + NUMBER + "(?:其中" + GAP + "[:：]?)?" + GAP
            + "([\\p{IsHan}（）()]{2,18})" + GAP + "[:：]?" + GAP + MONEY + GAP + "([（(]其中[^（）()]{1,80}[)）])?" + GAP
            + "[，,、；;。]?" + GAP);
    private static final Pattern END = Pattern.compile("[）)。]*");

    /** What a cell says of money; empty where any of its lines says anything else. */
    static Optional<FundsInWords> of(Cell cell, FundLabels fundLabels, Ledger ledger) {
        Matcher alone = TOTAL_ALONE.matcher(cell.text());
        if (alone.matches() && cell.written().count() == 1) {
            Cell amount = part(cell.written().findFirst().orElseThrow(), alone.group(1), ledger);
            return Optional.of(new FundsInWords(amount, List.of(), List.of()));
        }
        Cell amount = null;
        List<Fields.Fund> funds = new ArrayList<>();
        List<Fields.Fact> details = new ArrayList<>();
        for (Fragment line : cell.written().toList()) {
            Matcher total = TOTAL.matcher(line.text());
            int at = 0;
            if (amount == null && funds.isEmpty() && total.lookingAt()) {
                amount = part(line, total.group(1), ledger);
                at = total.end();
            }
            Matcher source = SOURCE.matcher(line.text());
            while (source.find(at) && source.start() == at) {
                Cell label = part(line, source.group(1), ledger);
                if (!fundLabels.isAlike(label) && !fundLabels.isKnownAmongSources(label)) {
                    return Optional.empty();
                }
                funds.add(new Fields.Fund(label, part(line, source.group(2), ledger)));
                if (source.group(3) != null) {
                    details.add(new Fields.Fact(label, List.of(part(line, source.group(3), ledger)), false));
                }
                at = source.end();
            }
            if (!END.matcher(line.text().substring(at)).matches()) {
                return Optional.empty();
            }
        }
        return funds.isEmpty()
                ? Optional.empty()
                : Optional.of(new FundsInWords(amount, List.copyOf(funds), List.copyOf(details)));
    }

    private static Cell part(Fragment line, String text, Ledger ledger) {
        return new Cell(List.of(ledger.part(line, text)));
    }
}
