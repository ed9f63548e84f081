package org.jixiao.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.test.HouseRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    /** ADR 0059. */
    private static final int MOST_CLASSES = 15;

    @TestFactory
    Stream<DynamicTest> houseRules() {
        return HouseRules.tests();
    }

    @Test
    void eachPackageIsSmall() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            Map<Path, Long> classes = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));

            assertThat(classes).hasSizeGreaterThan(10).allSatisfy((folder, count) -> assertThat(count)
                    .as(folder.toString())
                    .isLessThanOrEqualTo(MOST_CLASSES));
        }
    }
}
