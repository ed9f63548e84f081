package org.jixiao.budget.filing.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.jixiao.budget.filing.document.Unreadable;
import org.jixiao.test.LongTries;

/** However a form is torn, nothing of it gets lost, and nothing but a refusal comes out as an exception. */
@AddLifecycleHook(LongTries.class)
class AccountPropertyTest {

    private static final List<String> SAMPLE = sample();

    @Property
    void everyLineOfATornFormIsAccountedFor(@ForAll("torn") String text) {
        isAccountedFor(text.getBytes(StandardCharsets.UTF_8));
    }

    @Property
    void anyBytesAreReadOrRefused(@ForAll byte[] bytes) {
        isAccountedFor(bytes);
    }

    @Property
    void anyTextIsReadOrRefused(@ForAll("scribble") String text) {
        isAccountedFor(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void isAccountedFor(byte[] bytes) {
        Reading reading;
        try {
            reading = FormText.read(bytes, FormText.YEAR_2026);
        } catch (Unreadable refused) {
            return;
        }
        Set<Integer> told =
                reading.lines().stream().map(line -> line.place().line()).collect(Collectors.toSet());
        List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
        assertThat(IntStream.range(0, lines.size())
                        .filter(i -> !lines.get(i).isBlank() && !told.contains(i + 1))
                        .mapToObj(lines::get))
                .isEmpty();
        assertThat(reading.sure()).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
    }

    /** Some lines of a sample, from somewhere to somewhere, with a few swapped and a few characters gone. */
    @Provide
    Arbitrary<String> torn() {
        Arbitrary<Integer> places = Arbitraries.integers().between(0, SAMPLE.size());
        return Combinators.combine(places, places, Arbitraries.integers().between(0, 40), Arbitraries.longs())
                .as(AccountPropertyTest::tear);
    }

    @Provide
    Arbitrary<String> scribble() {
        Arbitrary<String> words = Arbitraries.of(
                "\t",
                "\n",
                "\n\n",
                "\n\t",
                " ",
                "项目名称",
                "绩效目标表",
                "一级指标",
                "三级指标",
                "指标值",
                "资金支出计划",
                "3月底",
                "12月底",
                "预算数",
                "其他资金",
                "1,000",
                "20%",
                "/",
                "第一部分",
                "一、总体绩效目标",
                "1.",
                "单位：万元",
                "203001某某局",
                "2026年",
                "产出指标",
                "数量指标",
                "[bookmark: x]",
                "\u0007",
                "<b>",
                "（",
                "）",
                "：");
        return words.list().ofMaxSize(60).map(list -> String.join("", list));
    }

    private static String tear(int one, int other, int swaps, long seed) {
        Random random = new Random(seed);
        List<String> lines = new ArrayList<>(SAMPLE.subList(Math.min(one, other), Math.max(one, other)));
        for (int i = 0; i < swaps && !lines.isEmpty(); i++) {
            Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
            int cut = random.nextInt(lines.size());
            lines.set(
                    cut, lines.get(cut).substring(random.nextInt(lines.get(cut).length() + 1)));
        }
        return String.join("\n", lines);
    }

    private static List<String> sample() {
        try {
            return Files.readAllLines(Path.of("../deploy/local/samples/990101_306001_2026.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
