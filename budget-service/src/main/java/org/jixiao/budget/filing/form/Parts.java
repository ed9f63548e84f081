package org.jixiao.budget.filing.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.budget.filing.document.Block;
import org.jixiao.budget.filing.document.Document;
import org.jixiao.budget.filing.document.Fragment;
import org.jixiao.budget.filing.document.Paragraph;
import org.jixiao.budget.filing.document.Row;
import org.jixiao.budget.filing.document.Table;
import org.jspecify.annotations.Nullable;

/** Takes a document apart into its outline of prose and its projects' forms. What fits neither is left where it stands. */
final class Parts {

    private final Ledger ledger;
    private final Outline outline = new Outline();
    private final List<ProjectForm> forms = new ArrayList<>();
    private @Nullable ProjectForm form;
    private @Nullable MoneyUnit moneyUnit;

    private Parts(Ledger ledger) {
        this.ledger = ledger;
    }

    static Parts of(Document document, Ledger ledger) {
        Parts parts = new Parts(ledger);
        for (Block block : document.blocks()) {
            if (block instanceof Paragraph paragraph) {
                parts.add(paragraph.fragment());
            } else if (block instanceof Table table) {
                table.rows().forEach(parts::add);
            }
        }
        return parts;
    }

    Outline outline() {
        return outline;
    }

    /** Tables that turned out to be something else are left out, and so are not understood. */
    List<ProjectForm> forms() {
        return forms.stream().filter(ProjectForm::isProject).toList();
    }

    /** The unit of money stated for the document as a whole; null where none is. */
    @Nullable
    MoneyUnit moneyUnit() {
        return moneyUnit;
    }

    private void add(Fragment line) {
        Optional<FormTitle> title = FormTitle.of(line.text());
        Optional<Heading> heading = Heading.of(line.text());
        if (Furniture.is(line.text())) {
            ledger.furniture(line);
        } else if (title.isPresent()) {
            open(line, title.get());
        } else if (heading.isPresent()) {
            form = null;
            outline.heading(heading.get(), line);
        } else if (form != null) {
            form.add(line);
        } else {
            addProse(line);
        }
    }

    private void addProse(Fragment line) {
        Optional<MoneyUnit> stated = MoneyUnit.statedIn(line.text());
        if (stated.isPresent()) {
            moneyUnit = stated.get();
            ledger.head(line);
        } else {
            outline.paragraph(line);
        }
    }

    private void add(Row row) {
        Optional<FormTitle> title = row.written().count() == 1
                ? row.written().findFirst().flatMap(cell -> FormTitle.of(cell.text()))
                : Optional.empty();
        if (title.isPresent()) {
            row.written().flatMap(cell -> cell.written()).limit(1).forEach(line -> open(line, title.get()));
            return;
        }
        if (form == null ? begins(row) : form.endsBefore(row)) {
            form = new ProjectForm(null, null);
            forms.add(form);
        }
        if (form != null && !row.isBlank()) {
            form.add(row);
        }
    }

    private void open(Fragment line, FormTitle title) {
        form = new ProjectForm(line, title.name());
        forms.add(form);
    }

    private static boolean begins(Row row) {
        return ProjectForm.opens(row)
                || IndicatorHead.of(row).isPresent()
                || row.written().findFirst().flatMap(Label::of).isPresent();
    }
}
