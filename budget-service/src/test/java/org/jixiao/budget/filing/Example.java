package org.jixiao.budget.filing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Answers of the service as the page {@code /docs/filings} shows them, committed under {@code examples/filings}. What
 * differs from run to run is put in another's place, and of each use of a line only the first two are shown.
 */
final class Example {

    private static final Path FOLDER = Path.of("examples", "filings");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z");
    private static final int LINES_OF_A_USE = 2;

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final Map<String, String> ids = new HashMap<>();

    /** The answer is what the committed file says; {@code -Dexamples.write=true} writes it. */
    void isCommitted(String name, String answer) throws IOException {
        Path file = FOLDER.resolve(name + ".json");
        String shown = shown(answer);
        if (Boolean.getBoolean("examples.write")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, shown);
        }
        assertThat(file).as("-Dexamples.write=true writes it").exists();
        assertThat(shown)
                .as(file + "; -Dexamples.write=true writes it")
                .isEqualToNormalizingNewlines(Files.readString(file));
    }

    private String shown(String answer) throws IOException {
        JsonNode tree = JSON.readTree(answer);
        shorten(tree.at("/report/lines"));
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER));
        printer.indentArraysWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE);
        String text = JSON.writer(printer).writeValueAsString(tree) + "\n";
        String timeless = INSTANT.matcher(text).replaceAll("2026-01-20T01:30:00Z");
        return ID.matcher(timeless)
                .replaceAll(id -> ids.computeIfAbsent(
                        id.group(),
                        any -> String.format(Locale.ROOT, "0199f1a2-7c3e-7d10-8a55-%012d", ids.size() + 1)));
    }

    private static void shorten(JsonNode lines) {
        if (lines instanceof ArrayNode all) {
            Map<String, Integer> shown = new HashMap<>();
            ArrayNode kept = JSON.createArrayNode();
            all.forEach(line -> {
                if (shown.merge(((ObjectNode) line).path("use").asText(), 1, Integer::sum) <= LINES_OF_A_USE) {
                    kept.add(line);
                }
            });
            all.removeAll();
            all.addAll(kept);
        }
    }
}
