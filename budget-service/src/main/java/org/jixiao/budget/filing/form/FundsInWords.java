package org.jixiao.budget.filing.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.budget.filing.document.Cell;
import org.jixiao.budget.filing.document.Fragment;

/** Sources and their amounts on one line: 其中：财政拨款2000，其他资金300. */
final class FundsInWords {

    private static final Pattern SOURCE = Pattern.compile(
            "\\s*(?:其中[:：]?)?([\\p{IsHan}（）()]{2,18})[:：]?\\s*(\\d[\\d,]{0,14}(?:\\.\\d{1,6})?(?:万?元)?)\\s*[，,、；;。]?");

    private FundsInWords() {}

    /** All of them; none where the line says anything else. */
    static List<Fields.Fund> of(Cell cell, FundLabels fundLabels, Ledger ledger) {
        if (cell.fragments().size() != 1) {
            return List.of();
        }
        Fragment line = cell.fragments().get(0);
        Matcher source = SOURCE.matcher(line.text());
        List<Fields.Fund> funds = new ArrayList<>();
        int at = 0;
        while (source.find() && source.start() == at) {
            Cell label = new Cell(List.of(ledger.part(line, source.group(1))));
            if (!fundLabels.isAlike(label)) {
                return List.of();
            }
            funds.add(new Fields.Fund(label, new Cell(List.of(ledger.part(line, source.group(2))))));
            at = source.end();
        }
        return at == line.text().length() ? funds : List.of();
    }
}
