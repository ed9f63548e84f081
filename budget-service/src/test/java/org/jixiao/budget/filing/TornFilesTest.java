package org.jixiao.budget.filing;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.budget.filing.document.Document;
import org.jixiao.budget.filing.document.Unreadable;
import org.jixiao.budget.filing.form.FormReader;
import org.jixiao.budget.filing.form.ReadingContext;
import org.jixiao.budget.filing.format.DocumentReader;
import org.jixiao.budget.filing.format.OfficeFiles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files as they come out of broken transfers, and as somebody would make them who means no good: each is read or refused, within
 * seconds. A try is known by its number, and is the same every time. With -Pdeep there are 100,000.
 */
class TornFilesTest {

    private static final Path SAMPLES = Path.of("../deploy/local/samples");
    private static final int DEEP = 100_000;

    /** Files of all kinds together; a third of what a property is tried in the everyday gear, for a file takes longer than a value. */
    private static final int TRIES = Integer.getInteger("jqwik.tries.default", 1_000) / (isDeep() ? 1 : 3);

    /** The share of each text, and of the forms of many regions; files of office programs take longer and have the least. */
    private static final int TEXT = TRIES / 10;

    private static final int REGIONS = TRIES / 6;
    private static final int OFFICE = TRIES / 50;

    /** Of the processor, so that it is the same on a busy machine. */
    private static final Duration LONGEST = Duration.ofSeconds(20);

    /** What one reading asks for from beginning to end, whether it keeps it or not. */
    private static final long MOST_MEGABYTES = 2_000;

    private static final int MEGABYTE = 1024 * 1024;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final ReadingContext CONTEXT = ReadingContext.NONE.forYear(new FiscalYear(2026));

    /** The libraries tell of each thing that is wrong with a file, and then throw it. */
    private static final List<Logger> SILENCED = Stream.of("org.apache.poi", "org.apache.pdfbox", "org.apache.fontbox")
            .map(Logger::getLogger)
            .toList();

    private final DocumentReader documents = new DocumentReader();
    private final FormReader forms = new FormReader();

    @BeforeAll
    static void silence() {
        SILENCED.forEach(logger -> logger.setLevel(Level.OFF));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    @Timeout(value = 20, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void isReadOrRefusedInTime(String kind, byte[] whole, BiFunction<byte[], Random, byte[]> tear, int tries) {
        List<Try> all = IntStream.range(0, tries)
                .parallel()
                .mapToObj(number -> read(number, tear.apply(whole, new Random(number))))
                .toList();

        assertThat(all.stream().filter(Try::isFault)).as(kind).isEmpty();
        if (isDeep()) {
            System.out.printf(
                    "%s: %,d torn files, the slowest took %d ms, the largest asked for %d MB%n",
                    kind,
                    tries,
                    all.stream().mapToLong(one -> one.took().toMillis()).max().orElse(0),
                    all.stream().mapToLong(Try::megabytes).max().orElse(0));
        }
    }

    /** A file that was read or refused, by its number. @param escaped what was thrown and is no refusal */
    private record Try(
            int number,
            Duration took,
            long megabytes,
            @Nullable Throwable escaped) {

        boolean isFault() {
            return escaped != null || took.compareTo(LONGEST) >= 0 || megabytes >= MOST_MEGABYTES;
        }
    }

    private Try read(int number, byte[] torn) {
        long begin = THREADS.getCurrentThreadCpuTime();
        long before = THREADS.getCurrentThreadAllocatedBytes();
        Throwable escaped = escaped(torn);
        Duration took = Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - begin);
        return new Try(number, took, (THREADS.getCurrentThreadAllocatedBytes() - before) / MEGABYTE, escaped);
    }

    private static boolean isDeep() {
        return Integer.getInteger("jqwik.tries.default", 0) >= DEEP;
    }

    /** What is thrown and is no refusal. */
    private @Nullable Throwable escaped(byte[] torn) {
        try {
            forms.read(documents.read(torn, "file"), CONTEXT);
            return null;
        } catch (Unreadable refused) {
            return null;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError escaped) {
            return escaped;
        }
    }

    static Stream<Arguments> kinds() throws IOException {
        byte[] water = Files.readAllBytes(SAMPLES.resolve("990101_306001_2026.txt"));
        byte[] culture = Files.readAllBytes(SAMPLES.resolve("990102_418001_2026.txt"));
        Document document = new DocumentReader().read(water, "water");
        byte[] word = OfficeFiles.word(document);
        byte[] workbook = OfficeFiles.workbook(document);
        byte[] pdf = OfficeFiles.pdf(document);
        byte[] none = new byte[0];
        return Stream.of(
                Arguments.of("text", water, tear(Tear::lines), TEXT),
                Arguments.of("another text", culture, tear(Tear::lines), TEXT),
                Arguments.of("words", water, tear(Tear::words), TEXT),
                Arguments.of("bytes of a text", culture, tear(Tear::bytes), TEXT / 2),
                Arguments.of("noise", none, tear(Tear::noise), TEXT / 2),
                Arguments.of("forms of regions", none, InventedForms.asText().torn(Tear::lines), REGIONS),
                Arguments.of(
                        "words in forms of regions",
                        none,
                        InventedForms.asText().torn(Tear::words),
                        REGIONS),
                Arguments.of("page", OfficeFiles.page(document), tear(Tear::bytes), OFFICE),
                Arguments.of("lines of a page", OfficeFiles.page(document), tear(Tear::lines), OFFICE),
                Arguments.of(
                        "pages of regions",
                        none,
                        InventedForms.as(OfficeFiles::page).torn(Tear::lines),
                        OFFICE),
                Arguments.of("docx", word, tear(Tear::bytes), OFFICE),
                Arguments.of("parts of a docx", word, tear(Tear::parts), OFFICE),
                Arguments.of(
                        "docx of regions",
                        none,
                        InventedForms.as(OfficeFiles::word).torn(Tear::parts),
                        OFFICE),
                Arguments.of("xlsx", workbook, tear(Tear::bytes), OFFICE),
                Arguments.of("parts of an xlsx", workbook, tear(Tear::parts), OFFICE),
                Arguments.of(
                        "xlsx of regions",
                        none,
                        InventedForms.as(OfficeFiles::workbook).torn(Tear::parts),
                        OFFICE),
                Arguments.of("xls", OfficeFiles.oldWorkbook(document), tear(Tear::bytes), OFFICE),
                Arguments.of("doc", saved("word.doc"), tear(Tear::bytes), OFFICE),
                Arguments.of("pdf", pdf, tear(Tear::bytes), OFFICE),
                Arguments.of("content of a pdf", Tear.unpacked(pdf), tear(Tear::bytes), OFFICE),
                Arguments.of(
                        "pdf of regions",
                        none,
                        InventedForms.as(TornFilesTest::openPdf).torn(Tear::bytes),
                        OFFICE));
    }

    private static byte[] openPdf(Document document) {
        try {
            return Tear.unpacked(OfficeFiles.pdf(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BiFunction<byte[], Random, byte[]> tear(BiFunction<byte[], Random, byte[]> way) {
        return way;
    }

    private static byte[] saved(String file) throws IOException {
        return Files.readAllBytes(
                Path.of("src/test/resources/org/jixiao/budget/filing/saved").resolve(file));
    }
}
