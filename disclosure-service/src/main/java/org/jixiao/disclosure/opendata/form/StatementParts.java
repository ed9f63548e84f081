package org.jixiao.disclosure.opendata.form;

import java.util.List;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Expenditure;
import org.jixiao.budget.contract.Funding;
import org.jixiao.budget.contract.Procurement;
import org.jixiao.budget.contract.StaffCount;
import org.jixiao.budget.contract.StatedTotal;
import org.jixiao.budget.contract.UnitBudget;
import org.jixiao.budget.forms.Framework;
import org.jixiao.budget.forms.Statement;
import org.jixiao.disclosure.assembly.PublicDisclosure;
import org.jixiao.disclosure.assembly.PublicFigure;
import org.jixiao.disclosure.assembly.PublicFigure.Part;

/**
 * What a document says of the department as a whole, in the parts that forms have boxes for. The lines of typed parts are
 * published as figures; here they become lines of their parts again.
 *
 * @param aligned sums and subtotals stand in the columns of the projects below them
 */
record StatementParts(PublicDisclosure document, boolean aligned, Framework framework) {

    Statement statement() {
        Statement statement = Statement.empty();
        statement.funding().addAll(document.funding());
        statement.totals().addAll(totals());
        statement.expenditure().addAll(expenditure());
        statement.staff().addAll(staff());
        statement.procurement().addAll(procurement());
        statement.assets().addAll(document.assets());
        statement.units().addAll(units());
        statement.tasks().addAll(document.tasks());
        statement.indicators().addAll(FilledForm.rows(document.indicators(), framework));
        return statement;
    }

    private List<StatedTotal> totals() {
        return Stream.of(StatedTotal.Of.values())
                .flatMap(of -> document.figures().stream()
                        .filter(figure -> figure.is(Part.TOTAL, of) && figure.isWholeSum())
                        .map(whole -> total(of, whole)))
                .toList();
    }

    private StatedTotal total(StatedTotal.Of of, PublicFigure whole) {
        String label = whole.path().get(0);
        List<Funding> sources = document.figures().stream()
                .filter(figure -> figure.is(Part.TOTAL, of) && !figure.isWholeSum())
                .filter(figure -> figure.path().get(0).equals(label))
                .map(figure -> new Funding(
                        figure.path().get(1),
                        null,
                        null,
                        figure.amount(),
                        figure.path().size() > 2,
                        figure.text()))
                .toList();
        boolean inColumns = of == StatedTotal.Of.PROJECTS && aligned;
        return new StatedTotal(of, label, whole.amount(), inColumns ? inColumns(sources) : sources);
    }

    private List<Expenditure> expenditure() {
        return document.figures().stream()
                .flatMap(figure -> Stream.of(Expenditure.Kind.values())
                        .filter(kind -> figure.is(Part.EXPENDITURE, kind))
                        .map(kind -> new Expenditure(kind, figure.label(), figure.amount(), figure.text())))
                .toList();
    }

    private List<StaffCount> staff() {
        return document.figures().stream()
                .flatMap(figure -> Stream.of(StaffCount.Kind.values())
                        .filter(kind -> figure.is(Part.STAFF, kind))
                        .map(kind -> new StaffCount(
                                kind,
                                figure.label(),
                                figure.quantity() == null
                                        ? null
                                        : figure.quantity().intValueExact())))
                .toList();
    }

    /** In a table of purchases each row has the columns of the first. */
    private List<Procurement> procurement() {
        SourceColumns columns = new SourceColumns(document.procurement().stream()
                .map(Procurement::funding)
                .flatMap(List::stream)
                .map(Funding::asFiled)
                .distinct()
                .toList());
        return document.procurement().stream()
                .map(line -> new Procurement(
                        line.project(),
                        line.projectBudget(),
                        line.item(),
                        line.catalogueCode(),
                        line.unit(),
                        line.quantity(),
                        line.unitPrice(),
                        line.amount(),
                        columns.aligned(line.funding())))
                .toList();
    }

    private List<UnitBudget> units() {
        return document.units().stream()
                .map(unit -> aligned ? new UnitBudget(unit.unit(), unit.amount(), inColumns(unit.funding())) : unit)
                .toList();
    }

    private List<Funding> inColumns(List<Funding> funding) {
        return new SourceColumns(document).aligned(funding);
    }
}
