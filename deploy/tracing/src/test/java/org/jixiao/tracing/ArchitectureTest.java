package org.jixiao.tracing;

import java.util.stream.Stream;
import org.jixiao.test.HouseRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {
    @TestFactory
    Stream<DynamicTest> houseRules() {
        return HouseRules.tests();
    }
}
