package org.jixiao.budget.filing.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jixiao.budget.contract.Place;
import org.jixiao.budget.filing.document.Block;
import org.jixiao.budget.filing.document.Cell;
import org.jixiao.budget.filing.document.Document;
import org.jixiao.budget.filing.document.Fragment;
import org.jixiao.budget.filing.document.Paragraph;
import org.jixiao.budget.filing.document.Row;
import org.jixiao.budget.filing.document.Table;
import org.jspecify.annotations.Nullable;

/**
 * A form in a document that has no table at all, since somebody typed it line by line: {@code 项目名称 河道清淤}. What stands for a row
 * of a table becomes one; all other lines stay as they are.
 */
final class TypedForm {

    private final FundLabels fundLabels;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private boolean inForm;
    private boolean ofDepartment;
    private @Nullable Row heads;

    private TypedForm(Map<String, String> fundLabels) {
        this.fundLabels = new FundLabels(fundLabels);
    }

    /** The document with such rows; itself where it has tables. @param fundLabels the region's own, by their words */
    static Document laidOut(Document document, Map<String, String> fundLabels) {
        if (document.tables().findAny().isPresent()) {
            return document;
        }
        TypedForm form = new TypedForm(fundLabels);
        document.paragraphs().map(Paragraph::fragment).forEach(form::add);
        form.endTable();
        return new Document(document.name(), document.charset(), form.blocks, document.artefacts());
    }

    private void add(Fragment line) {
        Optional<FormTitle> title = FormTitle.of(line.text());
        if (title.isPresent()) {
            inForm = true;
            ofDepartment = title.get().wholeDepartment();
            heads = null;
        } else if (Heading.of(line.text()).filter(this::endsForm).isPresent()) {
            inForm = false;
        }
        Optional<Row> row = title.isPresent() || MoneyUnit.statedIn(line.text()).isPresent()
                ? Optional.empty()
                : row(new TypedLine(line));
        if (row.isPresent()) {
            rows.add(row.get());
        } else {
            endTable();
            blocks.add(new Paragraph(line));
        }
    }

    private boolean endsForm(Heading heading) {
        Cell words = new Cell(List.of(new Fragment(Place.NOWHERE, heading.words())));
        return heading.kind() == Heading.Kind.PART || !isLabel(words);
    }

    private Optional<Row> row(TypedLine line) {
        Optional<Row> pairs = line.pairs(this::isLabel);
        inForm |= pairs.flatMap(row -> Label.of(row.cell(0)))
                .filter(Label.PROJECT_NAME::equals)
                .isPresent();
        Optional<Row> head = inForm ? line.heads() : Optional.empty();
        if (head.isPresent()) {
            heads = head.get();
            return head;
        }
        if (inForm && pairs.isPresent()) {
            heads = null;
            return pairs;
        }
        if (inForm && heads != null) {
            return line.under(heads);
        }
        return goesOn(line) ? Optional.of(line.below()) : Optional.empty();
    }

    /** A numbered goal below the others. A department's form may stand amid prose, and takes no line that does not show it is its own. */
    private boolean goesOn(TypedLine line) {
        return inForm && ofDepartment && !rows.isEmpty() && Items.isNumbered(line.line());
    }

    private boolean isLabel(Cell cell) {
        return Label.of(cell).isPresent()
                || fundLabels.isKnown(cell)
                || ofDepartment && DepartmentLabel.of(cell).isPresent();
    }

    private void endTable() {
        if (!rows.isEmpty()) {
            blocks.add(new Table(rows));
            rows.clear();
        }
    }
}
