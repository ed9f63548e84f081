package org.jixiao.budget.filing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jixiao.budget.contract.Finding;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.budget.filing.document.Unreadable;
import org.jixiao.budget.filing.form.FormReader;
import org.jixiao.budget.filing.form.Reading;
import org.jixiao.budget.filing.form.ReadingContext;
import org.jixiao.budget.filing.format.DocumentReader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How much a file may hold: a budget holds 2,000 projects, and ten thousand in one file are told that they are too many. */
class BigFilesTest {

    private static final Path SAMPLE = Path.of("../deploy/local/samples/990101_306001_2026.txt");
    private static final int MOST_PROJECTS = 2_000;
    private static final int MEGABYTE = 1024 * 1024;

    /** What twice as much may take at most, in times; the machine has its moods. */
    private static final double TWICE = 3;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @Test
    @Tag("deep")
    void twentyMegabytesAreReadInLinearTimeAndAnsweredWithTheFindingOnSize() {
        took(list(2_500)); // Warm.
        byte[] whole = list(10_000);
        Duration quarter = took(list(2_500));
        Duration half = took(list(5_000));
        forgetPeaks();
        Duration all = took(whole);
        System.out.printf(
                Locale.ROOT,
                "%d MB of 10,000 projects read in %d ms, 5,000 in %d ms, 2,500 in %d ms; at most %d MB of heap in use%n",
                whole.length / MEGABYTE,
                all.toMillis(),
                half.toMillis(),
                quarter.toMillis(),
                peak() / MEGABYTE);

        assertThat(whole.length).isBetween(19 * MEGABYTE, 22 * MEGABYTE);
        assertThat((double) half.toNanos()).isLessThan(quarter.toNanos() * TWICE);
        assertThat((double) all.toNanos()).isLessThan(half.toNanos() * TWICE);
    }

    @Test
    @Tag("deep")
    void asManyFormsAsABudgetHoldsAreReadWhole() throws IOException {
        isWhole(MOST_PROJECTS);
    }

    @Test
    void manyFormsAreReadWhole() throws IOException {
        isWhole(100);
    }

    @Test
    void oneProjectMoreThanABudgetHoldsIsTooMany() {
        assertThat(sizes(read(shortList(MOST_PROJECTS)))).isZero();
        assertThat(sizes(read(shortList(MOST_PROJECTS + 1)))).isOne();
    }

    /** Each source of a row was compared with all others: a line of 50,000 cells took hours. */
    @Test
    void aRowOfAsManyCellsAsALineHoldsIsRefusedInLinearTime() {
        byte[] wide = ("项目支出绩效目标表\n项目名称\t河道保洁\n" + "其他资金\t5\t".repeat(25_000)
                        + "\n一级指标\t二级指标\t三级指标\t指标值\n产出指标\t数量指标\t保洁长度\t≥20公里\n")
                .getBytes(UTF_8);
        long begin = THREADS.getCurrentThreadCpuTime();

        assertThatThrownBy(() -> read(wide)).isInstanceOf(Unreadable.class);
        assertThat(Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - begin)).isLessThan(Duration.ofSeconds(10));
    }

    private static void isWhole(int projects) throws IOException {
        Reading reading = read(forms(projects));

        assertThat(reading.projects()).hasSize(projects);
        assertThat(reading.projects())
                .allSatisfy(project -> assertThat(project.indicators()).hasSize(8));
        assertThat(reading.notUnderstood()).isEmpty();
        assertThat(sizes(reading)).isZero();
    }

    private static Duration took(byte[] file) {
        long begin = THREADS.getCurrentThreadCpuTime();
        Reading reading = read(file);
        Duration took = Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - begin);
        assertThat(sizes(reading)).isOne();
        return took;
    }

    private static long sizes(Reading reading) {
        return reading.findings().stream()
                .map(Finding::rule)
                .filter("SIZE"::equals)
                .count();
    }

    private static Reading read(byte[] file) {
        return new FormReader()
                .read(new DocumentReader().read(file, "file"), ReadingContext.NONE.forYear(new FiscalYear(2026)));
    }

    /** One form after the other, as many lines each as the sample's first. */
    private static byte[] forms(int count) throws IOException {
        String sample = Files.readString(SAMPLE);
        int first = sample.indexOf("1.农村供水");
        first = sample.indexOf("1.农村供水工程", first);
        String form = sample.substring(first, sample.indexOf("2.河道巡查保洁经费绩效目标表"));
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> form.replaceFirst("^1\\.", i + ".")
                        .replace("维修养护经费", "维修养护经费" + i)
                        .replace("10001E", String.format(Locale.ROOT, "%06d", i)))
                .collect(Collectors.joining("", sample.substring(0, first), ""))
                .getBytes(UTF_8);
    }

    /** One project a row, with all its indicators in one cell: some two thousand bytes. */
    private static byte[] list(int count) {
        String indicators = IntStream.rangeClosed(1, 14)
                .mapToObj(i -> i + "、1-产出指标：11-数量指标：维修养护供水工程数量" + i + "；实施周期指标值：≥" + i + "处；年度指标值：≥" + i + "处。")
                .collect(Collectors.joining());
        return list(count, "完成农村供水工程的维修养护，保障农村居民正常用水。", indicators);
    }

    private static byte[] shortList(int count) {
        return list(count, "按期完成。", "");
    }

    private static byte[] list(int count, String goal, String indicators) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> "供水工程" + i + "\t10\t10\t0\t0\t" + goal + "\t" + indicators + "\n")
                .collect(Collectors.joining(
                        "", "云溪县水务局2026年项目支出绩效目标表\n单位：万元\n项目名称\t总计\t财政拨款\t财政专户拨款\t其他资金\t绩效目标\t绩效指标\n", ""))
                .getBytes(UTF_8);
    }

    private static void forgetPeaks() {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }
}
