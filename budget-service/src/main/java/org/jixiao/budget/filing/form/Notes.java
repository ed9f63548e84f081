package org.jixiao.budget.filing.form;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.budget.contract.Finding;
import org.jixiao.budget.contract.Place;
import org.jixiao.budget.filing.document.Cell;
import org.jspecify.annotations.Nullable;

/** The findings of one reading, in the order they were made. */
final class Notes {

    private final List<Finding> findings = new ArrayList<>();

    void add(Remark remark, String path, @Nullable Place place, @Nullable String value) {
        findings.add(remark.at(path, place, value));
    }

    void add(Remark remark, String path, Cell cell) {
        add(remark, path, cell.place(), cell.text());
    }

    List<Finding> all() {
        return List.copyOf(findings);
    }
}
