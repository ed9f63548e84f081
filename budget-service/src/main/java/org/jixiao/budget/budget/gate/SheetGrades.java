package org.jixiao.budget.budget.gate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jixiao.budget.contract.ApprovalManifest.SheetAt;
import org.jixiao.indicator.contract.Grade;
import org.jixiao.platform.Database;
import org.jspecify.annotations.Nullable;

/** What grade a sheet was approved with, each time it was: an approval is read long after the sheet has moved on. */
@ApplicationScoped
public class SheetGrades {

    private final Database database;

    SheetGrades(Database database) {
        this.database = database;
    }

    void keep(SheetAt approved, @Nullable Grade grade) {
        if (grade != null) {
            database.update(
                    "insert into sheet_grade (sheet, sequence, grade) values (?, ?, ?) on conflict do nothing",
                    approved.sheet(),
                    approved.sequence(),
                    grade.name());
        }
    }

    /** Empty where none was given. */
    public Optional<Grade> of(SheetAt approved) {
        return database
                .query(
                        row -> Grade.valueOf(row.getString("grade")),
                        "select grade from sheet_grade where sheet = ? and sequence = ?",
                        approved.sheet(),
                        approved.sequence())
                .stream()
                .findFirst();
    }
}
