package org.jixiao.indicator.target.rule.sheet;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jixiao.indicator.target.rule.CheckedIndicator;
import org.jixiao.indicator.target.rule.CheckedSheet;
import org.jixiao.indicator.target.rule.Hit;
import org.jixiao.indicator.target.rule.Notices;
import org.jixiao.indicator.target.rule.Rule;
import org.jixiao.indicator.target.rule.Text;

/** DESC_COPY: the explanation of another indicator of the sheet, which has another name. */
public final class SharedExplanation implements Rule {

    /** A shorter one is a phrase that fits many. */
    private static final int TELLING = 8;

    @Override
    public Stream<Hit> in(CheckedSheet sheet) {
        Map<String, CheckedIndicator> met = new HashMap<>();
        return sheet.indicators().stream()
                .filter(SharedExplanation::isExplained)
                .flatMap(indicator -> {
                    CheckedIndicator first = met.putIfAbsent(explanation(indicator), indicator);
                    return first == null || name(first).equals(name(indicator))
                            ? Stream.empty()
                            : Stream.of(Notices.hit(
                                    "shared-explanation",
                                    indicator.path() + "/definition",
                                    indicator.entry().place(),
                                    indicator.entry().definition(),
                                    Map.of("name", indicator.label(), "other", first.label())));
                });
    }

    private static boolean isExplained(CheckedIndicator indicator) {
        return !indicator.isUnnamed() && explanation(indicator).length() >= TELLING;
    }

    private static String explanation(CheckedIndicator indicator) {
        return Text.bare(indicator.entry().definition());
    }

    private static String name(CheckedIndicator indicator) {
        return Text.bare(indicator.entry().name());
    }
}
