package org.jixiao.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The image of a service: its classes are kept by the very Java that uses them, which runs as nobody and writes JSON only. */
class ContainerfileTest {

    /** Where people's accounts are kept; a service starts without it. */
    private static final String DIRECTORY = "JIXIAO_DIRECTORY_.*";

    private static final Pattern VARIABLE = Pattern.compile(" ([A-Z_]+)=\\S");

    private final List<String> instructions = instructions();

    static List<String> services() {
        return ServiceSettings.SERVICES;
    }

    /** A cache fits the one lib/modules that it was made with, and no other image has that. */
    @Test
    void theClassesAreKeptAndUsedByOneAndTheSameJava() {
        assertThat(all("FROM")).isNotEmpty().allMatch(image -> image.matches("\\S+:25-jre"));
        assertThat(Set.copyOf(all("FROM"))).hasSize(1);
        assertThat(all("RUN").stream().filter(run -> run.contains("-XX:AOTCacheOutput=jixiao.aot ")))
                .hasSize(1);
        assertThat(entryPoint()).contains("-XX:AOTCache=jixiao.aot");
    }

    /** Options of the heap's kind and of what may be reached are part of what a cache fits; its size is not. */
    @Test
    void theClassesAreKeptUnderTheOptionsUnderWhichTheyAreUsed() {
        List<String> fitting = entryPoint().stream()
                .filter(option -> option.startsWith("-XX:+Use") || option.startsWith("--"))
                .toList();

        assertThat(fitting).contains("-XX:+UseSerialGC");
        assertThat(Arrays.asList(training().split("\\s+"))).containsAll(fitting);
    }

    @Test
    void javaItselfWritesNothingIntoTheLog() {
        assertThat(entryPoint())
                .startsWith("java")
                .endsWith("-jar", "quarkus-run.jar")
                .contains("--sun-misc-unsafe-memory-access=allow", "--enable-native-access=ALL-UNNAMED");
    }

    /** Refused, as where it is not told that this is a trial, it would end before its classes are loaded. */
    @ParameterizedTest
    @MethodSource("services")
    void theFirstStartIsGivenWhatTheServiceNeeds(String service) {
        Set<String> given = VARIABLE.matcher(training())
                .results()
                .map(variable -> variable.group(1))
                .collect(Collectors.toSet());
        Set<String> needed = ServiceSettings.of(service).needed().stream()
                .filter(variable -> !variable.matches(DIRECTORY))
                .collect(Collectors.toSet());

        assertThat(given).containsAll(needed);
        assertThat(training()).contains(" JIXIAO_TRIAL=true ", " QUARKUS_FLYWAY_MIGRATE_AT_START=false ");
    }

    /** SafeStart of the gateway and of the platform say so when they let a trial pass. */
    @Test
    void aFirstStartThatIsRefusedFailsTheBuild() throws IOException {
        String said = "For trial only";

        assertThat(training()).contains("grep '" + said + "'", "exit 1");
        for (String source : List.of(
                "gateway/src/main/java/org/jixiao/gateway/start/SafeStart.java",
                "deploy/platform/src/main/java/org/jixiao/platform/start/SafeStart.java")) {
            assertThat(Files.readString(Path.of("..", "..").resolve(source))).contains("\"" + said);
        }
    }

    @Test
    void itRunsAsNobodyOnceItIsBuilt() {
        assertThat(all("USER")).containsExactly("10001:10001");
        assertThat(instructions.subList(instructions.indexOf("USER 10001:10001"), instructions.size()))
                .noneMatch(instruction -> instruction.matches("(RUN|COPY|ADD) .*"));
        assertThat(instructions).noneMatch(instruction -> instruction.matches("(ENV|ARG|ADD) .*"));
    }

    private String training() {
        return all("RUN").stream().collect(Collectors.joining(" "));
    }

    private List<String> entryPoint() {
        try {
            return Arrays.asList(new JsonMapper().readValue(all("ENTRYPOINT").get(0), String[].class));
        } catch (IOException e) {
            throw new AssertionError("is no list, so that a shell would stand before Java", e);
        }
    }

    private List<String> all(String instruction) {
        return instructions.stream()
                .filter(each -> each.startsWith(instruction + " "))
                .map(each -> each.substring(instruction.length() + 1).strip())
                .toList();
    }

    /** One a line, however many lines it has. */
    private static List<String> instructions() {
        try {
            return Files.readString(Path.of("Containerfile"))
                    .replaceAll("(?m)^#.*\\R", "")
                    .replaceAll("\\\\\\R", "")
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
