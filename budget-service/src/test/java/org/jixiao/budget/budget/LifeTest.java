package org.jixiao.budget.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.budget.contract.ApprovalManifest;
import org.jixiao.budget.contract.Money;
import org.junit.jupiter.api.Test;

class LifeTest {

    private static final Approval APPROVAL =
            new Approval(LocalDate.of(2026, 1, 20), null, Money.ZERO, new ApprovalManifest(1, null, List.of()));

    private final Life life = new Life();

    @Test
    void aDraftIsSubmittedAndThenFrozen() {
        life.submit();

        assertThat(life.state()).isEqualTo(BudgetState.SUBMITTED);
        assertThatThrownBy(life::requireOpen).isInstanceOf(BudgetFrozen.class);
        assertThatThrownBy(life::submit).isInstanceOf(WrongState.class);
    }

    @Test
    void aSubmissionIsRecalledUntilReviewBegins() {
        life.submit();
        life.recall();
        assertThat(life.state()).isEqualTo(BudgetState.DRAFT);

        life.submit();
        life.reviewBegins();
        assertThatThrownBy(life::recall).isInstanceOf(ReviewBegun.class);
    }

    @Test
    void eachSubmissionIsReviewedAnew() {
        life.submit();
        life.reviewBegins();
        life.giveBack("请补充");
        life.submit();

        life.recall();

        assertThat(life.state()).isEqualTo(BudgetState.DRAFT);
    }

    @Test
    void aWordOfReviewBeforeSubmissionCountsForNone() {
        life.reviewBegins();
        life.submit();

        life.recall();

        assertThat(life.state()).isEqualTo(BudgetState.DRAFT);
    }

    @Test
    void whatIsReturnedIsOpenAndKeepsTheReasonUntilItIsSubmittedAgain() {
        life.submit();
        life.giveBack("请补充");

        life.requireOpen();
        assertThat(life.returnReason()).isEqualTo("请补充");
        life.submit();
        assertThat(life.returnReason()).isNull();
    }

    @Test
    void onlyWhatIsSubmittedIsDecided() {
        assertThatThrownBy(() -> life.approve(APPROVAL)).isInstanceOf(WrongState.class);
        assertThatThrownBy(() -> life.giveBack("请补充")).isInstanceOf(WrongState.class);
        assertThatThrownBy(life::recall).isInstanceOf(WrongState.class);

        life.submit();
        life.approve(APPROVAL);

        assertThat(life.state()).isEqualTo(BudgetState.APPROVED);
        assertThatThrownBy(life::requireUndecided).isInstanceOf(WrongState.class);
        assertThatThrownBy(life::requireOpen).isInstanceOf(BudgetFrozen.class);
    }
}
