package org.jixiao.budget.forms;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jixiao.budget.contract.IndicatorRow;
import org.jspecify.annotations.Nullable;

/** All indicators of a project in one cell, a line each: what they mean, their basis and weight have no place there. */
final class IndicatorSentences {

    private IndicatorSentences() {}

    static String of(List<IndicatorRow> rows) {
        return IntStream.range(0, rows.size())
                .mapToObj(i -> sentence(i + 1, rows.get(i)))
                .collect(Collectors.joining("\n"));
    }

    private static String sentence(int number, IndicatorRow row) {
        return number + "、" + row.dimension() + "：" + ShownText.of(row.category()) + "：" + row.name()
                + value("实施周期指标值", row.wholeTerm())
                + value("年度指标值", row.target())
                + "。";
    }

    private static String value(String label, @Nullable String value) {
        return value == null ? "" : "；" + label + "：" + value;
    }
}
