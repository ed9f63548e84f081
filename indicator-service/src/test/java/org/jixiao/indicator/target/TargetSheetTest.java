package org.jixiao.indicator.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.budget.contract.IndicatorRow;
import org.jixiao.budget.contract.ProjectAt;
import org.jixiao.indicator.contract.Grade;
import org.jixiao.indicator.target.appraisal.Ratings;
import org.jixiao.indicator.target.appraisal.Verdict;
import org.jixiao.indicator.target.comment.CommentsOpen;
import org.jixiao.indicator.target.comment.Resolution;
import org.jixiao.indicator.target.comment.ReviewComment;
import org.jixiao.platform.problem.NotFound;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A sheet guards its own life. */
class TargetSheetTest {

    private static final UUID PROJECT = UUID.randomUUID();
    private static final Instant NOW = Instant.parse("2024-01-15T02:00:00Z");
    private static final Verdict GOOD =
            Verdict.of(new Ratings(Grade.GOOD, Grade.GOOD, Grade.GOOD, Grade.GOOD), null, null);

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
        sheet.acknowledge("acknowledger", budget);
        sheet.submit("submitter", NOW, budget);
        budget.submitted(1, List.of(new ProjectAt(PROJECT, 1)), Set.of("budget-submitter"));

        for (String hand : List.of("editor", "acknowledger", "submitter", "budget-submitter", "project-editor")) {
            assertThatThrownBy(() -> sheet.approve(Verdict.NONE, hand, NOW, budget))
                    .isInstanceOf(ApproverIsContributor.class);
        }
        sheet.approve(GOOD, "reviewer", NOW, budget);
        assertThat(sheet.state()).isEqualTo(SheetState.APPROVED);
    }

    @Test
    void aSubmissionOfAnotherStateOfTheProjectIsNotOfThisSheet() {
        sheet.submit("submitter", NOW, budget);
        budget.submitted(1, List.of(new ProjectAt(PROJECT, 2)), Set.of());

        assertThatThrownBy(() -> sheet.approve(Verdict.NONE, "reviewer", NOW, budget))
                .isInstanceOf(BudgetNotSubmitted.class);
    }

    @Test
    void severalSheetsGoBackInOneRound() {
        sheet.submit("submitter", NOW, budget);
        assertThatThrownBy(() -> sheet.sendBack(returned(), budget)).isInstanceOf(BudgetNotSubmitted.class);

        budget.returned();
        sheet.sendBack(returned(), budget);

        assertThat(sheet.state()).isEqualTo(SheetState.RETURNED);
    }

    @Test
    void underReviewTheDepartmentChangesNothing() {
        sheet.submit("submitter", NOW, budget);
        budget.submitted(1, List.of(new ProjectAt(PROJECT, 1)), Set.of());

        assertThatThrownBy(() -> sheet.recall(budget)).isInstanceOf(BudgetUnderReview.class);
        assertThatThrownBy(() -> sheet.edit(Content.NONE, "editor", budget)).isInstanceOf(SheetFrozen.class);
        assertThatThrownBy(() -> sheet.submit("submitter", NOW, budget)).isInstanceOf(WrongState.class);
    }

    @Test
    void aLaterRevisionBeginsWithoutHands() {
        sheet.edit(Content.NONE, "editor", budget);

        sheet.redraw(declared(5, 2, null));

        assertThat(sheet.revision()).isEqualTo(2);
        assertThat(sheet.life().contributorsWith(budget)).containsExactly("project-editor");
    }

    @Test
    void whatWasApprovedComesBackWhole() {
        sheet.submit("submitter", NOW, budget);
        budget.submitted(1, List.of(new ProjectAt(PROJECT, 1)), Set.of());
        sheet.approve(GOOD, "reviewer", NOW, budget);
        ApprovedSheet approved = ApprovedSheet.of(sheet);
        assertThat(sheet.comeIntoForce(approved)).isFalse();
        Content before = sheet.content();
        budget.recalled();
        sheet.recall(budget);
        sheet.edit(Content.NONE, "editor", budget);

        assertThat(sheet.comeIntoForce(approved)).isTrue();

        assertThat(sheet.state()).isEqualTo(SheetState.APPROVED);
        assertThat(sheet.content()).isEqualTo(before);
        assertThat(sheet.review().grade()).isEqualTo(Grade.GOOD);
        assertThat(sheet.inForce()).contains(3L);
        assertThat(sheet.isInForceAs(3)).isTrue();
    }

    @Test
    void whatWasAskedForIsAnsweredOneByOneBeforeItComesAgain() {
        sheet.submit("submitter", NOW, budget);
        budget.submitted(1, List.of(new ProjectAt(PROJECT, 1)), Set.of());
        sheet.sendBack(returned(remark(1, "请提高"), remark(null, "请补充目标")), budget);
        budget.returned();

        assertThatThrownBy(() -> sheet.submit("submitter", NOW, budget)).isInstanceOf(CommentsOpen.class);
        sheet.answer(1, answer(Resolution.Outcome.DONE, "已提高到300人次"), budget);
        sheet.edit(Content.NONE, "editor", budget);
        assertThatThrownBy(() -> sheet.submit("submitter", NOW, budget)).isInstanceOf(CommentsOpen.class);
        assertThat(sheet.state()).isEqualTo(SheetState.DRAFT);
        sheet.answer(2, answer(Resolution.Outcome.NOT_DONE, "目标已经写全"), budget);
        sheet.submit("submitter", NOW, budget);

        assertThat(sheet.review().rounds()).isEqualTo(2);
        assertThat(sheet.review().comments())
                .extracting(ReviewComment::number, ReviewComment::round, ReviewComment::state)
                .containsExactly(tuple(1, 1, ReviewComment.State.RESOLVED), tuple(2, 1, ReviewComment.State.RESOLVED));
        assertThat(sheet.review().askedLast()).isEmpty();
    }

    @Test
    void commentsAreNumberedOnAndThoseOfAnEarlierRevisionHoldNothingUp() {
        sheet.submit("submitter", NOW, budget);
        budget.submitted(1, List.of(new ProjectAt(PROJECT, 1)), Set.of());
        sheet.sendBack(returned(remark(1, "请提高")), budget);

        budget.reaches(2);
        sheet.redraw(declared(2, 2, null));
        sheet.submit("submitter", NOW, budget);
        budget.submitted(1, List.of(new ProjectAt(PROJECT, 2)), Set.of());
        sheet.sendBack(returned(remark(1, "仍然偏低")), budget);

        assertThat(sheet.review().comments()).extracting(ReviewComment::number).containsExactly(1, 2);
        assertThat(sheet.review().commentsIn(2)).extracting(ReviewComment::text).containsExactly("仍然偏低");
    }

    @Test
    void onlyTheDepartmentsTurnIsForAnswers() {
        sheet.submit("submitter", NOW, budget);
        budget.submitted(1, List.of(new ProjectAt(PROJECT, 1)), Set.of());
        Resolution answer = answer(Resolution.Outcome.DONE, "已改");

        assertThatThrownBy(() -> sheet.answer(1, answer, budget)).isInstanceOf(SheetFrozen.class);
        sheet.sendBack(returned(remark(1, "请提高")), budget);
        assertThatThrownBy(() -> sheet.answer(1, answer, budget)).isInstanceOf(SheetFrozen.class);
        budget.returned();
        assertThatThrownBy(() -> sheet.answer(2, answer, budget)).isInstanceOf(NotFound.class);

        sheet.answer(1, answer, budget);

        assertThat(sheet.sequence()).isEqualTo(3);
        assertThat(sheet.life().contributorsWith(budget)).contains("editor");
    }

    private static Return returned(ReviewComment.Remark... remarks) {
        return new Return("why", List.of(remarks), Verdict.NONE, "reviewer", NOW);
    }

    private static ReviewComment.Remark remark(@Nullable Integer ordinal, String text) {
        return new ReviewComment.Remark(ordinal, null, text);
    }

    private static Resolution answer(Resolution.Outcome outcome, String text) {
        return new Resolution(outcome, text, "editor", NOW);
    }

    private static Declaration declared(long sequence, int revision, @Nullable UUID filing) {
        IndicatorRow row = new IndicatorRow("产出指标", null, "培训人次", null, "≥200人次", null, null, null, null, null);
        return new Declaration(
                sequence, revision, "干部培训", List.of("目标"), List.of(row), filing, null, Set.of("project-editor"));
    }
}
