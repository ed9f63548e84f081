package org.jixiao.budget.filing.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jixiao.budget.contract.IndicatorRow;
import org.jixiao.budget.filing.document.Document;
import org.jixiao.budget.filing.format.DocumentReader;
import org.jixiao.budget.filing.format.OfficeFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A form says the same whatever program wrote it. */
class SameFormTest {

    private static final String WATER = "990101_306001_2026.txt";
    private static final Path SAMPLES = Path.of("../deploy/local/samples");

    @ParameterizedTest(name = "{0} as {1}")
    @MethodSource("files")
    void saysTheSame(String sample, String kind, Function<Document, byte[]> writer) throws IOException {
        Document text = new DocumentReader().read(Files.readAllBytes(SAMPLES.resolve(sample)), sample);

        Document read = new DocumentReader().read(writer.apply(text), sample + "." + kind);

        assertThat(said(read)).isEqualTo(said(text));
    }

    /** @see "README.md beside the files, which says how they are made" */
    @ParameterizedTest
    @ValueSource(strings = {"word.doc", "word.pdf", "word.html", "workbook.pdf", "workbook.html"})
    void saysTheSameAsAnOfficeProgramSavesIt(String file) throws IOException {
        Document text = new DocumentReader().read(Files.readAllBytes(SAMPLES.resolve(WATER)), WATER);

        Document read = new DocumentReader().read(saved(file), file);

        assertThat(said(read)).isEqualTo(said(text));
    }

    private static byte[] saved(String file) throws IOException {
        try (InputStream bytes = Objects.requireNonNull(
                SameFormTest.class.getResourceAsStream("/org/jixiao/budget/filing/saved/" + file))) {
            return bytes.readAllBytes();
        }
    }

    static Stream<Arguments> files() {
        return Stream.of(WATER, "990102_418001_2026.txt")
                .flatMap(sample -> Stream.of(
                        Arguments.of(sample, "docx", (Function<Document, byte[]>) OfficeFiles::word),
                        Arguments.of(sample, "xlsx", (Function<Document, byte[]>) OfficeFiles::workbook),
                        Arguments.of(sample, "xls", (Function<Document, byte[]>) OfficeFiles::oldWorkbook),
                        Arguments.of(sample, "html", (Function<Document, byte[]>) OfficeFiles::page),
                        Arguments.of(sample, "pdf", (Function<Document, byte[]>) OfficeFiles::pdf)));
    }

    /** All that is read, but for where it stands. */
    private static Object said(Document document) {
        Reading reading = new FormReader().read(document, FormText.YEAR_2026);
        assertThat(reading.notUnderstood()).isEmpty();
        assertThat(reading.findings()).isEmpty();
        return List.of(
                reading.layout(),
                reading.department(),
                reading.objectives(),
                reading.sections(),
                reading.projects().stream()
                        .map(project -> List.of(
                                project.details(),
                                String.valueOf(project.amount()),
                                project.indicators().stream()
                                        .map(SameFormTest::anywhere)
                                        .toList()))
                        .toList());
    }

    private static IndicatorRow anywhere(IndicatorRow row) {
        return new IndicatorRow(
                row.dimension(),
                row.category(),
                row.name(),
                row.definition(),
                row.target(),
                row.wholeTerm(),
                row.basis(),
                row.weight(),
                row.fill(),
                null);
    }
}
