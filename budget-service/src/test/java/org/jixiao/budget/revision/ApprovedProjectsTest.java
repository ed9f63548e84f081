package org.jixiao.budget.revision;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.jixiao.budget.ServiceTest;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.budget.contract.Money;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ApprovedProjectsTest extends ServiceTest {

    @Inject
    ApprovedProjects approved;

    @Test
    void aProjectHasMoneyOnceItsBudgetIsApproved() {
        String budget = office.openBudget();
        String project = office.enterProject(budget, "村级供水管网改造");
        assertThat(inForce(project)).isEmpty();
        assertThat(office.budget(budget).<Object>get("inForce")).isNull();

        office.approve(budget);

        assertThat(office.budget(budget).getInt("inForce")).isEqualTo(1);
        assertThat(inForce(project)).hasValueSatisfying(found -> {
            assertThat(found.budget()).hasToString(budget);
            assertThat(found.revision()).isEqualTo(1);
            assertThat(found.division()).isEqualTo(office.division());
            assertThat(found.department()).isEqualTo(office.code());
            assertThat(found.fiscalYear()).isEqualTo(new FiscalYear(2026));
            assertThat(found.amount()).isEqualTo(Money.ofYuan(new BigDecimal("125000.00")));
            assertThat(found.funding()).singleElement().satisfies(source -> assertThat(source.amount())
                    .isEqualTo(found.amount()));
            assertThat(found.closed()).isFalse();
        });
        assertThat(inForce(UUID.randomUUID().toString())).isEmpty();
    }

    private Optional<ApprovedProject> inForce(String project) {
        return QuarkusTransaction.requiringNew().call(() -> approved.inForce(UUID.fromString(project)));
    }
}
