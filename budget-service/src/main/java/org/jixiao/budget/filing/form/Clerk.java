package org.jixiao.budget.filing.form;

import java.util.List;
import org.jixiao.budget.filing.document.Cell;
import org.jixiao.budget.filing.document.Fragment;

/** Keeps the books of one reading: the account of lines and the findings, so that taking a cell is one act. */
record Clerk(Ledger ledger, Notes notes) {

    /** Takes a cell into a field and gives back its text. */
    String take(Cell cell, String path) {
        ledger.read(cell, path);
        if (cell.written().count() > 1) {
            notes.add(Remark.LINES_JOINED, path, cell);
        }
        return cell.text();
    }

    /** Keeps a line that says whom to call out of what is read, and tells that it was there, not whom it names. */
    void setAside(Fragment contact) {
        ledger.furniture(contact);
        notes.add(
                Remark.CONTACT_LEFT_OUT,
                "/lines",
                contact.place(),
                ContactLine.labelOf(contact.text()).orElse(null));
    }

    /** The same for a label and what stands beside it. Where nobody is named nothing is told. */
    void setAside(Cell label, List<Cell> named) {
        ledger.head(label);
        named.forEach(cell -> cell.written().forEach(ledger::furniture));
        named.stream()
                .findFirst()
                .ifPresent(cell ->
                        notes.add(Remark.CONTACT_LEFT_OUT, "/lines", cell.place(), LabelText.asFiled(label.text())));
    }

    /** Takes a cell as a label; one that typing broke is mended and told. */
    void label(Cell cell, String path) {
        ledger.head(cell);
        if (cell.written().map(Fragment::text).anyMatch(LabelText::isBroken)) {
            notes.add(Remark.LABEL_MENDED, path, cell);
        }
        if (Label.isCutShort(cell)) {
            notes.add(Remark.LABEL_CUT, path, cell);
        }
    }
}
