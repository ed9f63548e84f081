package org.jixiao.budget.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jixiao.budget.budget.BudgetDesk;
import org.jixiao.budget.budget.Budgets;
import org.jixiao.budget.budget.DepartmentBudget;
import org.jixiao.budget.contract.DepartmentKey;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.budget.department.Department;
import org.jixiao.budget.department.Departments;
import org.jixiao.budget.window.FilingWindows;
import org.jixiao.platform.audit.Audit;
import org.jixiao.platform.http.RememberedAnswers.Idempotent;
import org.jixiao.platform.trace.Correlation;
import org.jspecify.annotations.Nullable;

/** Takes a document in: what can be said of it at once is said, and then it is kept, to be read. */
@ApplicationScoped
class Intake {

    private final Departments departments;
    private final Budgets budgets;
    private final BudgetDesk desk;
    private final FilingWindows windows;
    private final Filings filings;
    private final FiledDocuments documents;
    private final Reader reader;
    private final Audit audit;
    private final Clock clock;

    Intake(
            Departments departments,
            Budgets budgets,
            BudgetDesk desk,
            FilingWindows windows,
            Filings filings,
            FiledDocuments documents,
            Reader reader,
            Audit audit,
            Clock clock) {
        this.departments = departments;
        this.budgets = budgets;
        this.desk = desk;
        this.windows = windows;
        this.filings = filings;
        this.documents = documents;
        this.reader = reader;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param isNew false where the same bytes were filed before */
    record Receipt(UUID filing, boolean isNew) {}

    /**
     * The filing of these bytes: a new one, or the one there is. It is there with the transaction, its bytes with it.
     *
     * @throws org.jixiao.platform.problem.Refusal if there is no such file, department or time for it, or the budget is
     *     frozen; then nothing is stored
     */
    @Transactional
    @Idempotent
    Receipt receive(@Nullable FileUpload upload, DepartmentKey key, FiscalYear year, Mode mode) {
        FiledFile file = FiledFile.of(upload);
        reader.glance(file);
        Department department = departments.locked(key);
        Optional<DepartmentBudget> budget = budgets.locked(department.key(), year);
        UUID id = budget.map(DepartmentBudget::id).orElse(null);
        return filings.ofSameBytes(department, year, id, file.sha256())
                .map(first -> new Receipt(first.id(), false))
                .orElseGet(() -> {
                    requireTime(department, year, budget);
                    Filing filing = new Filing(
                            department, year, id, file, mode, audit.caller(), Correlation.current(), clock.instant());
                    return new Receipt(keep(filing, file), true);
                });
    }

    private void requireTime(Department department, FiscalYear year, Optional<DepartmentBudget> budget) {
        budget.ifPresentOrElse(
                present -> desk.inTime(present).requireOpen(), () -> windows.requireOpen(department, year));
    }

    private UUID keep(Filing filing, FiledFile file) {
        filings.persist(filing);
        documents.persist(new FiledDocument(filing.id(), file.bytes()));
        audit.record(filing.act("receive", null, null));
        return filing.id();
    }
}
