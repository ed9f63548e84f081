package org.jixiao.budget.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jixiao.budget.budget.Approval;
import org.jixiao.budget.budget.BudgetContent;
import org.jixiao.budget.budget.BudgetMatter;
import org.jixiao.budget.budget.DepartmentBudget;
import org.jixiao.budget.budget.Exemptions;
import org.jixiao.budget.budget.TargetExemption;
import org.jixiao.budget.contract.ApprovalManifest;
import org.jixiao.budget.contract.Coded;
import org.jixiao.budget.contract.Exemption;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.budget.contract.Funding;
import org.jixiao.budget.contract.Money;
import org.jixiao.budget.department.Bureaus;
import org.jixiao.budget.project.ProjectContent;
import org.jixiao.budget.project.ProjectMatter;
import org.jixiao.budget.revision.ApprovedEdition;
import org.jixiao.indicator.contract.Grade;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ApprovalLetterTest {

    private static final UUID WATER = new UUID(7, 1);
    private static final UUID CROSSING = new UUID(7, 2);
    private static final UUID SECRET = new UUID(7, 3);
    private static final UUID NEW = new UUID(7, 4);

    private static final DepartmentBudget BUDGET =
            new DepartmentBudget(Bureaus.water(), new FiscalYear(2026), "editor");

    /** 12.50 + 8.00 + 3.00 = 23.50 万元. */
    private static final ApprovedEdition FIRST = edition(
            1, null, "235000.00", project(WATER, "供水", "125000.00"), project(CROSSING, "渡口", "80000.00"), secret());

    @Test
    void theTotalIsSplitByTheSourcesThatAreNamed() {
        ApprovalLetter letter = letter(FIRST, null);

        assertThat(letter.total()).isEqualTo("23.50");
        assertThat(letter.sources())
                .containsExactly(new ApprovalLetter.Line("财政拨款", "20.50"), new ApprovalLetter.Line("未列明来源", "3.00"));
    }

    @Test
    void ofAClassifiedProjectThereIsNothingButItsAmount() {
        ApprovalLetter letter = letter(FIRST, null);

        assertThat(letter.projects()).extracting(ApprovalLetter.Row::name).containsExactly("供水", "渡口");
        assertThat(letter.withheld()).isEqualTo(new ApprovalLetter.Withheld(1, "3.00"));
        assertThat(letter.toString()).doesNotContain("密");
    }

    @Test
    void eachProjectHasItsSheetsGradeOrTheBasisOfItsExemption() {
        ApprovalLetter letter = letter(FIRST, null);

        assertThat(letter.projects()).extracting(ApprovalLetter.Row::sheet).containsExactly("已批复（良）", "豁免");
        assertThat(letter.exempt()).containsExactly(new ApprovalLetter.Line("渡口", "运转类项目"));
    }

    @Test
    void anAmountThatIsNotStatedIsNoZero() {
        ApprovedEdition edition = edition(1, null, "0.00", project(WATER, "供水", null));

        ApprovalLetter letter = letter(edition, null);

        assertThat(letter.total()).isNull();
        assertThat(letter.projects())
                .singleElement()
                .extracting(ApprovalLetter.Row::amount)
                .isEqualTo("未列明");
    }

    @Test
    void anAdjustmentSaysWhatIsDifferentFromTheRevisionBefore() {
        ApprovedEdition second = edition(
                2, "汛期抢修", "245000.00", project(WATER, "供水", "145000.00"), project(NEW, "水闸", "70000.00"), secret());

        ApprovalLetter.Adjustment adjustment = letter(second, FIRST).adjustment();

        assertThat(adjustment)
                .isEqualTo(new ApprovalLetter.Adjustment(
                        "汛期抢修",
                        "23.50",
                        List.of(
                                new LetterChange("供水", "12.50", "14.50", "+2.00"),
                                new LetterChange("渡口", "8.00", "—", "−8.00"),
                                new LetterChange("水闸", "—", "7.00", "+7.00"))));
    }

    private static ApprovalLetter letter(ApprovedEdition edition, @Nullable ApprovedEdition before) {
        return ApprovalLetter.of(BUDGET, edition, Optional.ofNullable(before), sheet -> Optional.of(Grade.GOOD));
    }

    private static ApprovedEdition edition(
            int revision, @Nullable String reason, String total, ApprovedEdition.Entry... projects) {
        BudgetMatter matter = new BudgetMatter(
                BudgetContent.EMPTY,
                List.of(),
                null,
                new Exemptions(List.of(
                        new TargetExemption(CROSSING, Exemption.Basis.OPERATING, "finance"),
                        new TargetExemption(SECRET, Exemption.Basis.CLASSIFIED, null))),
                Set.of(),
                List.of(),
                List.of());
        ApprovalManifest manifest = new ApprovalManifest(
                2,
                null,
                List.of(
                        new ApprovalManifest.Entry(WATER, 1, new ApprovalManifest.SheetAt(new UUID(8, 1), 3)),
                        new ApprovalManifest.Entry(CROSSING, 1, null),
                        new ApprovalManifest.Entry(SECRET, 1, null)));
        Approval approval = new Approval(LocalDate.of(2026, 1, 20), "云财预〔2026〕1号", money(total), manifest);
        return new ApprovedEdition(
                BUDGET.id(),
                revision,
                reason,
                approval,
                Instant.parse("2026-01-20T02:00:00Z"),
                matter,
                List.of(projects));
    }

    private static ApprovedEdition.Entry secret() {
        ProjectContent said = content("密", "30000.00").withoutMatter();
        return new ApprovedEdition.Entry(
                SECRET, new ProjectMatter(said, true, List.of(), null, null, Set.of(), null, List.of(), List.of()));
    }

    private static ApprovedEdition.Entry project(UUID id, String name, @Nullable String amount) {
        return new ApprovedEdition.Entry(
                id,
                new ProjectMatter(
                        content(name, amount), false, List.of(), null, null, Set.of(), null, List.of(), List.of()));
    }

    private static ProjectContent content(String name, @Nullable String amount) {
        Money money = amount == null ? null : money(amount);
        return new ProjectContent(
                null,
                name,
                null,
                null,
                null,
                Coded.NONE,
                null,
                Coded.NONE,
                null,
                money,
                List.of(new Funding("财政拨款", "general", null, money)),
                List.of(),
                List.of());
    }

    private static Money money(String yuan) {
        return Money.ofYuan(new BigDecimal(yuan));
    }
}
