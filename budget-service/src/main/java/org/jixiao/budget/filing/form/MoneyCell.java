package org.jixiao.budget.filing.form;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jixiao.budget.filing.document.Cell;

/** Sorts a cell beside or below a label of money: an amount, sources in words, what the money is for. */
record MoneyCell(FundLabels fundLabels, Ledger ledger, Fields fields) {

    private static final Pattern PURPOSE = Pattern.compile("用于|用途|主要|用作|支付");
    private static final Pattern DIGIT = Pattern.compile("[\\d〇零一二三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟]");

    /** No amount is so long. */
    private static final int LONGEST = 40;

    /** What nobody can read is taken for the amount and told, rather than for something that it is not. */
    void sort(Label label, Cell cell) {
        if (AmountText.isNumber(cell.text())) {
            fields.add(Label.AMOUNT, cell);
        } else if (!takeInWords(cell)) {
            if (label == Label.SCALE && fundLabels.isAlike(cell)) {
                fields.add(new Fields.Fact(fields.labelOf(label), List.of(cell)));
            } else {
                fields.add(label == Label.SCALE && isPurpose(cell) ? Label.PURPOSE : Label.AMOUNT, cell);
            }
        }
    }

    /** The same for a row of its own that carries no label. */
    void sortBelow(Cell cell) {
        if (!takeInWords(cell)) {
            boolean money = !isPurpose(cell) && DIGIT.matcher(cell.text()).find() && fields.has(Label.SCALE);
            if (money) {
                fields.add(new Fields.Fact(fields.labelOf(Label.SCALE), List.of(cell)));
            } else {
                fields.add(Label.PURPOSE, cell);
            }
        }
    }

    private boolean takeInWords(Cell cell) {
        Optional<FundsInWords> found = FundsInWords.of(cell, fundLabels, ledger);
        found.ifPresent(words -> {
            if (words.amount() != null) {
                fields.add(Label.AMOUNT, words.amount());
            }
            words.funds().forEach(fields::add);
            words.details().forEach(fields::add);
        });
        return found.isPresent();
    }

    private boolean isPurpose(Cell cell) {
        return PURPOSE.matcher(fields.labelOf(Label.SCALE).text()).find() || saysWhatFor(cell);
    }

    /** Too long for an amount or a source, or it says itself what the money is for. */
    static boolean saysWhatFor(Cell cell) {
        return cell.text().length() > LONGEST || PURPOSE.matcher(cell.text()).find();
    }
}
