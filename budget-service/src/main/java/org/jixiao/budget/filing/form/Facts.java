package org.jixiao.budget.filing.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Figure;
import org.jixiao.budget.contract.Money;
import org.jixiao.budget.filing.document.Cell;
import org.jixiao.budget.forms.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what a form says of a project that a project has no field for: as figures under the project's name and the form's words.
 *
 * @param unit of amounts that none was stated above
 */
record Facts(Clerk clerk, Statement statement, Fields fields, MoneyUnit unit) {

    /** 2026.01 is a month there and no quantity. */
    private static final Pattern OF_TIME = Pattern.compile(".*(?:时间|日期|年度|年月|年份)");

    private static final List<Label> WITHOUT_A_FIELD = List.of(Label.PROJECT_CLASS, Label.WHOLE_TERM_GOALS);

    void keep(String project) {
        Cell term = fields.labelOf(Label.WHOLE_TERM_AMOUNT);
        keepMoney(project, List.of(asFiled(term)), term, fields.all(Label.WHOLE_TERM_AMOUNT));
        for (Fields.OtherFund other : fields.otherFunds()) {
            Cell time = other.time().isBlank() ? term : other.time();
            Cell source = other.fund().label();
            List<String> labels = List.of(asFiled(time), asFiled(source));
            keepMoney(project, labels, source, List.of(other.fund().value()));
        }
        for (Label label : WITHOUT_A_FIELD) {
            keep(project, new Fields.Fact(fields.labelOf(label), fields.all(label)));
        }
        fields.facts().forEach(fact -> keep(project, fact));
    }

    /** A classified project says nothing: its cells are accounted for, and kept nowhere. */
    void hush(String path) {
        Stream.of(
                        WITHOUT_A_FIELD.stream().flatMap(label -> fields.all(label).stream()),
                        fields.all(Label.WHOLE_TERM_AMOUNT).stream(),
                        fields.otherFunds().stream().map(other -> other.fund().value()),
                        fields.facts().stream().flatMap(fact -> fact.values().stream()))
                .flatMap(cells -> cells)
                .forEach(cell -> clerk.ledger().read(cell, path));
    }

    private void keep(String project, Fields.Fact fact) {
        if (Label.of(fact.label()).filter(Label.CONTACT::equals).isPresent()) {
            clerk.setAside(fact.label(), fact.values());
        } else if (fact.money()) {
            keepMoney(project, labels(fact), fact.label(), fact.values());
        } else {
            keepWords(project, fact);
        }
    }

    private void keepMoney(String project, List<String> labels, Cell label, List<Cell> values) {
        for (Cell cell : values) {
            String path = "/figures/" + statement.figures().size() + "/amount";
            Money amount =
                    AmountText.of(clerk.take(cell, path), unitOf(label, cell)).money();
            if (!cell.isBlank()) {
                String text = amount == null ? cell.text() : null;
                statement.figures().add(new Figure(project, labels, null, amount, null, null, text));
            }
        }
    }

    private void keepWords(String project, Fields.Fact fact) {
        String path = "/figures/" + statement.figures().size();
        fact.values().stream().filter(SignatureSpace::is).forEach(clerk.ledger()::head);
        String text = fact.values().stream()
                .filter(cell -> !SignatureSpace.is(cell))
                .map(cell -> clerk.take(cell, path + "/text"))
                .distinct()
                .collect(Collectors.joining("\n"));
        if (!text.isEmpty()) {
            BigDecimal number = plainNumber(fact.label(), text);
            List<String> labels = labels(fact);
            statement
                    .figures()
                    .add(new Figure(project, labels, null, null, number, null, number == null ? text : null));
        }
    }

    private static List<String> labels(Fields.Fact fact) {
        return Stream.concat(fact.above().stream(), Stream.of(fact.label()))
                .map(Facts::asFiled)
                .toList();
    }

    private static String asFiled(Cell label) {
        return LabelText.withoutUnit(label.text());
    }

    private MoneyUnit unitOf(Cell label, Cell value) {
        return LabelText.of(label.text()).moneyUnit().orElseGet(() -> fields.unitOf(value, unit));
    }

    /** A number that is written as it is: 007 and a telephone are words. */
    private static @Nullable BigDecimal plainNumber(Cell label, String text) {
        return !OF_TIME.matcher(LabelText.of(label.text()).key()).matches()
                        && text.matches("(?:0|[1-9]\\d{0,5})(?:\\.\\d{1,4})?")
                ? new BigDecimal(text)
                : null;
    }
}
