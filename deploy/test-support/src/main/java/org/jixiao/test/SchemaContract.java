package org.jixiao.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * What a contract releases: the JSON Schema of each event record, committed as {@code schemas/budget-declared.v1.json} of the module.
 * The record and the file must say the same ({@code -Dschemas.write=true} writes it), and against the merge base with main a file may
 * only add.
 *
 * <pre>{@code
 * @TestFactory Stream<DynamicTest> schemas() { return SchemaContract.tests(BudgetDeclared.class, BudgetApproved.class); }
 * }</pre>
 */
public final class SchemaContract {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;
    private final EventSchemas schemas = new EventSchemas();

    SchemaContract(Path folder) {
        this.folder = folder;
    }

    /** Two tests an event. */
    public static Stream<DynamicTest> tests(Class<?>... events) {
        SchemaContract contract = new SchemaContract(Path.of("schemas"));
        return Stream.of(events)
                .flatMap(event -> Stream.of(
                        dynamicTest(fileName(event) + " is committed", () -> contract.isAsCommitted(event)),
                        dynamicTest(fileName(event) + " only adds", () -> contract.onlyAdds(event))));
    }

    void isAsCommitted(Class<?> event) throws IOException {
        Path file = folder.resolve(fileName(event));
        String generated = schemas.of(event).toPrettyString() + "\n";
        if (Boolean.getBoolean("schemas.write")) {
            Files.createDirectories(folder);
            Files.writeString(file, generated);
        }
        assertThat(file).as("-Dschemas.write=true writes it").exists();
        assertThat(Files.readString(file))
                .as("%s, as -Dschemas.write=true would write it", file)
                .isEqualToNormalizingNewlines(generated);
    }

    void onlyAdds(Class<?> event) {
        Optional<JsonNode> released =
                ReleasedFiles.read(folder + "/" + fileName(event)).map(SchemaContract::parsed);
        released.ifPresent(before -> assertThat(SchemaChanges.breaking(before, schemas.of(event)))
                .as("breaks of %s; a break is a v2 beside the v1", fileName(event))
                .isEmpty());
    }

    /** {@code BudgetDeclared} is {@code budget-declared.v1.json}. */
    static String fileName(Class<?> event) {
        return event.getSimpleName().replaceAll("(?<!^)(?=[A-Z])", "-").toLowerCase(Locale.ROOT) + ".v1.json";
    }

    private static JsonNode parsed(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
