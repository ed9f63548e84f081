package org.jixiao.budget.filing.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.jixiao.budget.contract.Finding;
import org.jixiao.budget.contract.Funding;
import org.jixiao.budget.contract.Money;
import org.jixiao.budget.contract.PlanPoint;
import org.jixiao.test.LongTries;

/** A form written in any order, with blank cells anywhere, reads as what was written. */
@AddLifecycleHook(LongTries.class)
class RoundTripPropertyTest {

    private static final List<String> MONTHS = List.of("1月底", "3月底", "4月底", "6月底", "9月底", "10月底", "12月底");

    /** What a clerk means to file. */
    record Meant(String name, BigDecimal fiscal, BigDecimal other, List<String> months, List<String> goals, int rows) {

        BigDecimal amount() {
            return fiscal.add(other);
        }
    }

    @Property
    void whatIsWrittenIsRead(@ForAll("meant") Meant meant, @ForAll long seed) {
        Random random = new Random(seed);
        Reading reading = written(meant, random).read();

        assertThat(reading.projects()).singleElement().satisfies(project -> {
            assertThat(project.details().name()).isEqualTo(meant.name());
            assertThat(project.amount()).isEqualTo(Money.ofTenThousands(meant.amount()));
            assertThat(project.details().funding())
                    .extracting(Funding::asFiled, Funding::amount)
                    .containsExactlyInAnyOrder(
                            tuple("财政资金", Money.ofTenThousands(meant.fiscal())),
                            tuple("其他资金", Money.ofTenThousands(meant.other())));
            assertThat(project.details().spendingPlan())
                    .extracting(PlanPoint::label)
                    .isEqualTo(meant.months());
            assertThat(project.details().objectives()).isEqualTo(meant.goals());
            assertThat(project.indicators()).hasSize(meant.rows());
        });
        assertThat(reading.notUnderstood()).isEmpty();
        assertThat(reading.findings()).extracting(Finding::severity).containsOnly(Finding.Severity.INFO);
    }

    private static FormText written(Meant meant, Random random) {
        FormText form = FormText.empty().line("1." + meant.name() + "绩效目标表").row("单位：万元");
        List<String[]> identity =
                shuffled(random, pair(random, "项目名称", meant.name()), pair(random, "项目编码", "99010126P00306A10001E"));
        List<String[]> money = shuffled(
                random,
                pair(random, "预算数", meant.amount().toPlainString()),
                pair(random, "其中：财政 资金", meant.fiscal().toPlainString()),
                pair(random, "其他资金", meant.other().toPlainString()));
        form.row(flat(identity)).row(flat(money)).row(blanks(random), "用于甲事");
        form.row(Stream.concat(Stream.of("资金支出计划（%）"), meant.months().stream()).toArray(String[]::new));
        form.row(Stream.concat(Stream.of(""), meant.months().stream().map(month -> "100%"))
                .toArray(String[]::new));
        form.row("绩效目标", String.join("\n", meant.goals())).heads();
        for (int i = 0; i < meant.rows(); i++) {
            form.indicator(i == 0 ? "产出指标" : "", "数量指标", "指标项" + i, "≥" + i + "个");
        }
        return form;
    }

    @Provide
    Arbitrary<Meant> meant() {
        Arbitrary<BigDecimal> amounts = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("999999"))
                .ofScale(2);
        Arbitrary<String> words = Arbitraries.strings()
                .withChars("水库河道巡查保洁供应站点维修养护图书下乡")
                .ofMinLength(2)
                .ofMaxLength(20);
        Arbitrary<List<String>> months = Arbitraries.subsetOf(MONTHS)
                .map(set -> MONTHS.stream().filter(set::contains).toList())
                .filter(list -> list.size() > 1);
        Arbitrary<List<String>> goals = words.list().ofMinSize(1).ofMaxSize(5).map(RoundTripPropertyTest::numbered);
        return Combinators.combine(
                        words,
                        amounts,
                        amounts,
                        months,
                        goals,
                        Arbitraries.integers().between(0, 12))
                .as(Meant::new);
    }

    private static List<String> numbered(List<String> goals) {
        List<String> numbered = new ArrayList<>();
        goals.forEach(goal -> numbered.add((numbered.size() + 1) + "." + goal));
        return numbered;
    }

    private static String[] pair(Random random, String label, String value) {
        return random.nextInt(4) == 0 ? new String[] {label, blanks(random), value} : new String[] {label, value};
    }

    private static String blanks(Random random) {
        return " ".repeat(random.nextInt(3));
    }

    private static List<String[]> shuffled(Random random, String[]... pairs) {
        List<String[]> list = new ArrayList<>(List.of(pairs));
        Collections.shuffle(list, random);
        return list;
    }

    private static String[] flat(List<String[]> pairs) {
        return pairs.stream().flatMap(Stream::of).toArray(String[]::new);
    }
}
