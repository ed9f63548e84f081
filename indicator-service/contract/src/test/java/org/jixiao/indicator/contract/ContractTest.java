package org.jixiao.indicator.contract;

import java.util.stream.Stream;
import org.jixiao.test.HouseRules;
import org.jixiao.test.SchemaContract;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ContractTest {

    @TestFactory
    Stream<DynamicTest> whatIsReleasedOnlyGrows() {
        return SchemaContract.tests(
                TargetDrafted.class,
                TargetSubmitted.class,
                TargetRecalled.class,
                TargetReturned.class,
                TargetApproved.class,
                TargetAdjusted.class);
    }

    @TestFactory
    Stream<DynamicTest> houseRules() {
        return HouseRules.tests();
    }
}
