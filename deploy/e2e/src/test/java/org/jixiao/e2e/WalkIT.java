package org.jixiao.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jixiao.test.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A document is filed, submitted, reviewed, approved and published by signed-in people; a citizen reads each fact of it. */
@ExtendWith(Suite.Provider.class)
class WalkIT {

    private final Suite suite;

    WalkIT(Suite suite) {
        this.suite = suite;
    }

    /** Whoever starts the suite for the first time is to see published budgets, not a finding that waits for a reason. */
    @Test
    void everyFactOfTheProjectsOwnSampleIsPublic() throws IOException {
        Path sample = sample();

        List<SourceForm> forms = walk(sample, "990101");

        assertThat(forms).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void theOtherSamplesGoThroughWithoutAReasonToo() throws IOException {
        List<Path> others = samples().subList(1, samples().size());

        assertThat(others).isNotEmpty().allSatisfy(sample -> {
            String division = sample.getFileName().toString().substring(0, 6);
            assertThat(suite.walk(sample, division)).isZero();
        });
    }

    @Test
    void everyFactOfTheRealDocumentIsPublic() throws IOException {
        Path document = Seeds.require("001");

        List<SourceForm> forms = walk(document, "130225", "--acknowledge", "经核实无误", "--redact");

        // the document has 13 projects of six indicators each, 7 331.80 万元 in all
        assertThat(forms).hasSize(13);
        assertThat(forms.stream().mapToInt(form -> form.indicators().size()).sum())
                .isEqualTo(78);
        assertThat(forms.stream().map(SourceForm::tenThousands).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("7331.80");
    }

    private List<SourceForm> walk(Path document, String division, String... decisions) throws IOException {
        String text = Files.readString(document);

        int status = suite.walk(document, division, decisions);

        assertThat(status).as("exit status of the walk").isZero();
        JsonNode published = published(division, text);
        assertThat(violations(published)).isEmpty();
        PublishedFacts facts = new PublishedFacts(suite.citizen(), published);
        List<SourceForm> forms = SourceForm.in(text);
        facts.holdEachForm(forms);
        facts.holdEachLine(SourceForm.prose(text));
        assertThat(new EveryCell(published).missing(SourceCells.of(text)))
                .as("cells that are not public")
                .isEmpty();
        assertThat(EveryString.untraced(published, text))
                .as("what nobody wrote")
                .isEmpty();
        EveryFigure.require(
                suite.citizen(),
                published,
                document.getFileName().toString(),
                text.lines().toList());
        return forms;
    }

    /** The disclosure of the department that the document names, found as a citizen finds it. */
    private JsonNode published(String division, String text) {
        JsonNode list = Door.json(suite.citizen().get("/open-data/v1/disclosures?division=" + division))
                .path("items");
        JsonNode item = StreamSupport.stream(list.spliterator(), false)
                .filter(listed ->
                        text.contains(listed.path("department").path("name").asText()))
                .findFirst()
                .orElseThrow();
        return Door.json(suite.citizen().get(item.path("href").asText()));
    }

    private Path sample() throws IOException {
        return samples().get(0);
    }

    private List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(suite.checkout().resolve("deploy/local/samples"))) {
            return files.sorted().toList();
        }
    }

    private List<String> violations(JsonNode published) throws IOException {
        JsonNode schema = Door.JSON.readTree(suite.checkout()
                .resolve("disclosure-service/src/main/resources/META-INF/resources/assets/open-data.schema.json")
                .toFile());
        List<String> found = new ArrayList<>();
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(schema)
                .validate(published)
                .forEach(violation -> found.add(violation.getMessage()));
        return found;
    }
}
