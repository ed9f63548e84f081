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

/** DUP_INDICATOR: an indicator that stands twice in a sheet, with the same explanation and the same target. */
public final class SameIndicator implements Rule {

    @Override
    public Stream<Hit> in(CheckedSheet sheet) {
        Map<String, CheckedIndicator> met = new HashMap<>();
        return sheet.indicators().stream()
                .filter(indicator ->
                        !indicator.isUnnamed() && !indicator.values().isEmpty())
                .flatMap(indicator -> {
                    CheckedIndicator first = met.putIfAbsent(identity(indicator), indicator);
                    return first == null ? Stream.empty() : Stream.of(hit(indicator, first));
                });
    }

    private static String identity(CheckedIndicator indicator) {
        return String.join(
                "\n",
                Text.bare(indicator.entry().name()),
                Text.bare(indicator.entry().definition()),
                Text.plain(indicator.text()));
    }

    private static Hit hit(CheckedIndicator indicator, CheckedIndicator first) {
        return Notices.hit("same-indicator", indicator, Map.of("category", level(indicator), "other", level(first)));
    }

    private static String level(CheckedIndicator indicator) {
        String category = indicator.entry().category();
        return category == null ? indicator.entry().dimension() : category;
    }
}
