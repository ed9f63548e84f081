package org.jixiao.disclosure.site.compare;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jixiao.budget.contract.Money;
import org.jixiao.disclosure.opendata.table.Csv;
import org.jixiao.disclosure.site.Download;
import org.jixiao.disclosure.site.Phrase;
import org.jixiao.disclosure.site.Reading;
import org.jspecify.annotations.Nullable;

/** The tables of a comparison as files, amounts in yuan. */
final class CompareTables {

    private static final Map<String, BiFunction<Comparison, Reading, Csv>> TABLES = Map.of(
            "sources", (both, reading) -> amounts(both, both.sources(), reading),
            "spending", (both, reading) -> amounts(both, both.spending(), reading),
            "projects", (both, reading) -> amounts(both, both.projects(), reading),
            "targets", CompareTables::targets);

    private CompareTables() {}

    /** Empty where there is no table of the name. */
    static Optional<byte[]> of(Comparison both, String name, Reading reading) {
        return Optional.ofNullable(TABLES.get(name))
                .map(table -> table.apply(both, reading).bytes());
    }

    /** What a side lacks and what it does not state are both empty: which of them, the second column tells. */
    private static Csv amounts(Comparison both, Paired paired, Reading reading) {
        Csv csv = Download.table(
                reading,
                "名称（按原文）",
                "哪一边有",
                Phrase.of("%1（元）", both.firstName()),
                Phrase.of("%1（元）", both.secondName()),
                "相差（元）");
        paired.lines()
                .forEach(line -> csv.row(
                        line.label(),
                        line.isOnBoth() ? Phrase.of("两边").said(reading) : only(line, both),
                        amount(line.first()),
                        amount(line.second()),
                        line.difference()));
        return csv;
    }

    private static Csv targets(Comparison both, Reading reading) {
        Csv csv = Download.table(reading, "一级指标", both.firstName(), both.secondName(), "相差");
        both.levels().forEach(each -> csv.row(each.name(), each.first(), each.second(), each.difference()));
        return csv;
    }

    private static String only(Paired.Line line, Comparison both) {
        return line.first() == null ? both.secondName() : both.firstName();
    }

    private static @Nullable Money amount(Paired.@Nullable Side side) {
        return side == null ? null : side.amount();
    }
}
