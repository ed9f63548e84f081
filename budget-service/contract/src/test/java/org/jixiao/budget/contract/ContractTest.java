package org.jixiao.budget.contract;

import java.util.stream.Stream;
import org.jixiao.test.HouseRules;
import org.jixiao.test.SchemaContract;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ContractTest {

    @TestFactory
    Stream<DynamicTest> whatIsReleasedOnlyGrows() {
        return SchemaContract.tests(
                DepartmentChanged.class,
                DepartmentMerged.class,
                BudgetDeclared.class,
                ProjectDeclared.class,
                ProjectWithdrawn.class,
                BudgetSubmitted.class,
                BudgetRecalled.class,
                BudgetReturned.class,
                BudgetApproved.class,
                BudgetAdjusted.class,
                BudgetClosed.class);
    }

    @TestFactory
    Stream<DynamicTest> houseRules() {
        return HouseRules.tests();
    }
}
