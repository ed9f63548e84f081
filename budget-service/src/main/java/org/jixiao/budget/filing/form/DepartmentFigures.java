package org.jixiao.budget.filing.form;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jixiao.budget.contract.Figure;
import org.jixiao.budget.filing.document.Cell;
import org.jixiao.budget.filing.document.Fragment;
import org.jixiao.budget.forms.Statement;
import org.jspecify.annotations.Nullable;

/** Keeps what a form for a department as a whole says and no other part has a home for. */
record DepartmentFigures(Clerk clerk, Statement statement) {

    private static final Pattern MARK = Pattern.compile(".*(?:代码|编码|电话|日期|年度)");

    /** Only what is called money is an amount here: a telephone number is none. */
    private static final Pattern MONEY = Pattern.compile("预算|资金|收入|支出|经费|金额|拨款|资产|总额|合计|小计|采购");

    /**
     * @param caption words over its label; empty where none stand there
     * @param unit of money that was stated last; null where none was
     */
    void add(String caption, List<String> labels, Cell cell, @Nullable MoneyUnit unit) {
        if (SignatureSpace.is(cell)) {
            clerk.ledger().head(cell);
            return;
        }
        String path = "/figures/" + statement.figures().size();
        List<Fragment> lines = cell.written().toList();
        if (lines.size() > 1
                || labels.stream().anyMatch(label -> MARK.matcher(label).matches())) {
            lines.forEach(line -> clerk.ledger().read(line, path + "/text"));
            String text = Items.of(lines).stream().map(Items.Item::text).collect(Collectors.joining("\n"));
            statement.figures().add(new Figure(caption, labels, null, null, null, null, text));
            return;
        }
        boolean money = MONEY.matcher(caption + String.join("", labels)).find();
        MoneyUnit stated = unit == null ? MoneyUnit.TEN_THOUSAND : unit;
        statement.figures().add(new FigureValue(clerk, money ? stated : null).read(caption, labels, cell, path));
    }
}
