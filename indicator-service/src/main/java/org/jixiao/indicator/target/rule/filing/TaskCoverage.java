package org.jixiao.indicator.target.rule.filing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Money;
import org.jixiao.budget.contract.Place;
import org.jixiao.budget.contract.Task;
import org.jixiao.indicator.target.rule.Amounts;
import org.jixiao.indicator.target.rule.CheckedFiling;
import org.jixiao.indicator.target.rule.CheckedSheet;
import org.jixiao.indicator.target.rule.FilingRule;
import org.jixiao.indicator.target.rule.Hit;
import org.jixiao.indicator.target.rule.Level;
import org.jixiao.indicator.target.rule.Notices;
import org.jixiao.indicator.target.rule.Text;
import org.jspecify.annotations.Nullable;

/**
 * COVERAGE by money: tasks that take most of it, and for which the department's sheet has no quantity, quality or cost. From
 * which share on is the region's to say.
 */
public final class TaskCoverage implements FilingRule {

    private static final BigDecimal MOST = new BigDecimal("0.5");
    private static final Set<Level> MEASURED = EnumSet.of(Level.QUANTITY, Level.QUALITY, Level.COST);
    private static final int TOLD = 3;

    @Override
    public Stream<Hit> in(CheckedSheet sheet, CheckedFiling filing) {
        boolean stated = filing.tasks().stream().allMatch(task -> task.amount() != null);
        BigDecimal all = sum(filing.tasks());
        if (!sheet.isOfDepartment()
                || !stated
                || all.signum() <= 0
                || sheet.indicators().isEmpty()) {
            return Stream.empty();
        }
        List<Set<String>> promised = sheet.indicators().stream()
                .filter(indicator -> MEASURED.contains(indicator.level()))
                .map(indicator -> Text.pairs(indicator.matter()))
                .toList();
        List<Task> without = filing.tasks().stream()
                .filter(task -> promised.stream().noneMatch(pairs -> speaksOf(pairs, task)))
                .sorted(Comparator.comparing(TaskCoverage::yuan).reversed())
                .toList();
        BigDecimal share = sum(without).divide(all, 3, RoundingMode.HALF_UP);
        return share.compareTo(sheet.region().settings().threshold("money-without-target", MOST)) < 0
                ? Stream.empty()
                : Stream.of(hit(
                        sheet,
                        without,
                        share,
                        sheet.whereabouts().task(filing.tasks().indexOf(without.get(0)))));
    }

    private static boolean speaksOf(Set<String> pairs, Task task) {
        long shared =
                Text.shared(pairs, Text.pairs(task.name() + "\n" + Objects.requireNonNullElse(task.content(), "")));
        return shared >= 2 || shared == 1 && pairs.size() <= 2;
    }

    private static BigDecimal sum(List<Task> tasks) {
        return tasks.stream().map(TaskCoverage::yuan).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal yuan(Task task) {
        Money amount = task.amount();
        return amount == null ? BigDecimal.ZERO : amount.yuan();
    }

    private static Hit hit(CheckedSheet sheet, List<Task> without, BigDecimal share, @Nullable Place place) {
        List<String> all = without.stream()
                .map(task -> "“" + task.name() + "”（" + Amounts.written(yuan(task)) + " 万元）")
                .toList();
        return Notices.hit(
                "money-without-target",
                sheet.path() + "/indicators",
                place,
                without.get(0).name(),
                Map.of(
                        "share", share.movePointRight(2).stripTrailingZeros().toPlainString(),
                        "tasks", all.stream().limit(TOLD).collect(Collectors.joining("、")),
                        "all", Text.listed(all)));
    }
}
