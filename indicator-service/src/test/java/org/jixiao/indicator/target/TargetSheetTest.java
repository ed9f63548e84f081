package org.jixiao.indicator.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.budget.contract.IndicatorRow;
import org.jixiao.budget.contract.ProjectAt;
import org.jixiao.indicator.contract.Grade;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A sheet guards its own life. */
class TargetSheetTest {

    private static final UUID PROJECT = UUID.randomUUID();

    private final KnownBudget budget = new KnownBudget(UUID.randomUUID(), "990101", "203001", 1);
    private final TargetSheet sheet = TargetSheet.ofProject(
            budget, PROJECT, new FiscalYear(2024), Wording.NONE, declared(1, 1, UUID.randomUUID()));

    @Test
    void itBeginsAsADraftOfItsProject() {
        assertThat(sheet.state()).isEqualTo(SheetState.DRAFT);
        assertThat(sheet.sequence()).isEqualTo(1);
        assertThat(sheet.judgedAgainst()).isEqualTo(1);
    }

    @Test
    void itIsOutdatedByWhatIsNewerOnly() {
        assertThat(sheet.isOutdatedBy(declared(1, 1, null))).isFalse();
        assertThat(sheet.isOutdatedBy(declared(2, 1, null))).isTrue();
        assertThat(sheet.isOutdatedBy(declared(1, 2, null))).isTrue();
    }

    @Test
    void nobodyWhoHadAHandInItApprovesIt() {
        sheet.edit(Content.NONE, "editor", budget);
        sheet.submit("submitter", budget);
        budget.submitted(1, List.of(new ProjectAt(PROJECT, 1)), Set.of("budget-submitter"));

        for (String hand : List.of("editor", "submitter", "budget-submitter", "project-editor")) {
            assertThatThrownBy(() -> sheet.approve(null, hand, budget)).isInstanceOf(ApproverIsContributor.class);
        }
        sheet.approve(Grade.GOOD, "reviewer", budget);
        assertThat(sheet.state()).isEqualTo(SheetState.APPROVED);
    }

    @Test
    void aSubmissionOfAnotherStateOfTheProjectIsNotOfThisSheet() {
        sheet.submit("submitter", budget);
        budget.submitted(1, List.of(new ProjectAt(PROJECT, 2)), Set.of());

        assertThatThrownBy(() -> sheet.approve(null, "reviewer", budget)).isInstanceOf(BudgetNotSubmitted.class);
    }

    @Test
    void severalSheetsGoBackInOneRound() {
        sheet.submit("submitter", budget);
        assertThatThrownBy(() -> sheet.sendBack("why", List.of(), budget)).isInstanceOf(BudgetNotSubmitted.class);

        budget.returned();
        sheet.sendBack("why", List.of(), budget);

        assertThat(sheet.state()).isEqualTo(SheetState.RETURNED);
    }

    @Test
    void underReviewTheDepartmentChangesNothing() {
        sheet.submit("submitter", budget);
        budget.submitted(1, List.of(new ProjectAt(PROJECT, 1)), Set.of());

        assertThatThrownBy(() -> sheet.recall(budget)).isInstanceOf(BudgetUnderReview.class);
        assertThatThrownBy(() -> sheet.edit(Content.NONE, "editor", budget)).isInstanceOf(SheetFrozen.class);
        assertThatThrownBy(() -> sheet.submit("submitter", budget)).isInstanceOf(WrongState.class);
    }

    @Test
    void aLaterRevisionBeginsWithoutHands() {
        sheet.edit(Content.NONE, "editor", budget);

        sheet.redraw(declared(5, 2, null));

        assertThat(sheet.revision()).isEqualTo(2);
        assertThat(sheet.contributorsWith(budget)).containsExactly("project-editor");
    }

    @Test
    void whatWasApprovedComesBackWhole() {
        sheet.submit("submitter", budget);
        budget.submitted(1, List.of(new ProjectAt(PROJECT, 1)), Set.of());
        sheet.approve(Grade.FAIR, "reviewer", budget);
        ApprovedSheet approved = ApprovedSheet.of(sheet);
        assertThat(sheet.comeIntoForce(approved)).isFalse();
        Content before = sheet.content();
        budget.recalled();
        sheet.recall(budget);
        sheet.edit(Content.NONE, "editor", budget);

        assertThat(sheet.comeIntoForce(approved)).isTrue();

        assertThat(sheet.state()).isEqualTo(SheetState.APPROVED);
        assertThat(sheet.content()).isEqualTo(before);
        assertThat(sheet.verdict().grade()).isEqualTo(Grade.FAIR);
        assertThat(sheet.inForce()).contains(3L);
        assertThat(sheet.isInForceAs(3)).isTrue();
    }

    private static Declaration declared(long sequence, int revision, @Nullable UUID filing) {
        IndicatorRow row = new IndicatorRow("产出指标", null, "培训人次", null, "≥200人次", null, null, null, null, null);
        return new Declaration(
                sequence, revision, "干部培训", List.of("目标"), List.of(row), filing, null, Set.of("project-editor"));
    }
}
