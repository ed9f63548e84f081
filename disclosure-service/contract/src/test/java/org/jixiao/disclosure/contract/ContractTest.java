package org.jixiao.disclosure.contract;

import java.util.stream.Stream;
import org.jixiao.test.HouseRules;
import org.jixiao.test.SchemaContract;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ContractTest {

    @TestFactory
    Stream<DynamicTest> whatIsReleasedOnlyGrows() {
        return SchemaContract.tests(
                DisclosureAssembled.class,
                DisclosureOverdue.class,
                DisclosurePublished.class,
                DisclosureWithdrawn.class);
    }

    @TestFactory
    Stream<DynamicTest> houseRules() {
        return HouseRules.tests();
    }
}
