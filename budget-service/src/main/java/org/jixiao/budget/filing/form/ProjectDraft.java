package org.jixiao.budget.filing.form;

import java.util.List;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Coded;
import org.jixiao.budget.contract.Funding;
import org.jixiao.budget.contract.IndicatorRow;
import org.jixiao.budget.contract.Money;
import org.jixiao.budget.contract.Place;
import org.jixiao.budget.contract.PlanPoint;
import org.jixiao.budget.contract.Project;
import org.jixiao.budget.filing.document.Fragment;
import org.jixiao.budget.forms.ProjectReading;
import org.jixiao.budget.forms.Statement;
import org.jspecify.annotations.Nullable;

/** Makes a project of the labelled cells that were gathered for it, whatever kind of table they stood in. */
final class ProjectDraft {

    private final Clerk clerk;
    private final FundLabels fundLabels;
    private final ClassifiedMarks marks;
    private final Statement statement;

    ProjectDraft(Clerk clerk, ReadingContext context, Statement statement) {
        this.clerk = clerk;
        this.fundLabels = new FundLabels(context.fundLabels());
        this.marks = new ClassifiedMarks(context.classifiedMarks());
        this.statement = statement;
    }

    /**
     * What a project's own form or row holds beside its labelled cells.
     *
     * @param titleLine the line above it; null where there is none
     * @param titleName the project as that line names it; null where it names none
     * @param holder whose it is, where no cell of its own says so
     * @param unit of money, where no cell of its own states one; null where the document states none either
     */
    record Frame(
            @Nullable Fragment titleLine,
            @Nullable String titleName,
            Coded holder,
            @Nullable MoneyUnit unit,
            Place place) {}

    ProjectReading read(String path, Frame frame, Fields fields, List<PlanPoint> plan, List<IndicatorRow> indicators) {
        fields.takePlainGoals();
        FundingTable money = new FundingTable(clerk, path, fields, frame.unit(), fundLabels);
        Money amount = money.amount();
        List<Funding> funding = money.funding(amount);
        ProjectTexts texts = new ProjectTexts(clerk, path, fields);
        String code = texts.code();
        Coded unit = texts.unit();
        ProjectName name = ProjectName.of(texts.name(frame.titleLine(), frame.titleName()));
        Project details = new Project(
                code == null ? name.code() : code,
                name.name(),
                texts.nature(),
                texts.projectClass(),
                texts.term(),
                texts.supervisor(),
                texts.implementer(),
                unit.equals(Coded.NONE) ? frame.holder() : unit,
                texts.purpose(),
                funding,
                plan,
                texts.objectives());
        boolean classified = texts.saysClassified() || marks.standIn(statements(details));
        Facts facts = new Facts(clerk, statement, fields, money.unit());
        if (classified) {
            facts.hush(path);
            clerk.notes().add(Remark.CLASSIFIED, path, frame.place(), null);
        } else {
            facts.keep(details.name());
        }
        return new ProjectReading(details, amount, classified, indicators, frame.place());
    }

    private static Stream<String> statements(Project details) {
        String purpose = details.purpose() == null ? "" : details.purpose();
        return Stream.concat(Stream.of(details.name(), purpose), details.objectives().stream());
    }
}
