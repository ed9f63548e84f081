package org.jixiao.test;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class HouseRulesTest {

    @TempDir
    java.nio.file.Path sources = java.nio.file.Path.of("");

    @TestFactory
    Stream<DynamicTest> thisLibraryKeepsThemItself() {
        return HouseRules.tests();
    }

    @Test
    void timeComesFromAClock() {
        assertBroken(HouseRules.TIME_FROM_A_CLOCK, ReadsTheClock.class);
        assertBroken(HouseRules.TIME_FROM_A_CLOCK, UsesDate.class);
        assertKept(HouseRules.TIME_FROM_A_CLOCK, AsksAClock.class);
    }

    @Test
    void httpStaysInItsPlace() {
        assertBroken(HouseRules.HTTP_IN_ITS_PLACE, SpeaksHttp.class);
    }

    @Test
    void aFileMayBeTooLongAndAPackageUnmarked() throws IOException {
        Files.writeString(sources.resolve("Long.java"), "line\n".repeat(301));

        assertThatThrownBy(() -> SourceRules.noFileOver(sources, 300)).hasMessageContaining("Long.java");
        assertThatThrownBy(() -> SourceRules.everyPackageIsNullMarked(sources))
                .hasMessageContaining("package-info.java");
    }

    @Test
    void jsonInAColumnMayBeUnmarked() throws IOException {
        Files.writeString(sources.resolve("Sheet.java"), "@JdbcTypeCode(SqlTypes.JSON) List<String> objectives;");

        assertThatThrownBy(() -> SourceRules.jsonIsMarked(sources)).hasMessageContaining("Sheet.java");
    }

    private static void assertBroken(ArchRule rule, Class<?> type) {
        assertThatThrownBy(() -> rule.check(imported(type))).isInstanceOf(AssertionError.class);
    }

    private static void assertKept(ArchRule rule, Class<?> type) {
        assertThatCode(() -> rule.check(imported(type))).doesNotThrowAnyException();
    }

    private static JavaClasses imported(Class<?> type) {
        return new ClassFileImporter().importClasses(type);
    }

    @SuppressWarnings("JavaTimeDefaultTimeZone")
    static class ReadsTheClock {
        LocalDate today() {
            return LocalDate.now();
        }
    }

    static class AsksAClock {
        LocalDate today(Clock clock) {
            return LocalDate.now(clock);
        }
    }

    @SuppressWarnings("JdkObsolete")
    static class UsesDate {
        Date someDay() {
            return new Date(0);
        }
    }

    @Path("nowhere")
    static class SpeaksHttp {}
}
