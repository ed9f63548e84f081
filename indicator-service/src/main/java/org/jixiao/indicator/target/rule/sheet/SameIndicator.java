package org.jixiao.indicator.target.rule.sheet;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jixiao.indicator.target.rule.CheckedIndicator;
import org.jixiao.indicator.target.rule.CheckedSheet;
import org.jixiao.indicator.target.rule.Hit;
import org.jixiao.indicator.target.rule.Notices;
import org.jixiao.indicator.target.rule.Rule;
import org.jixiao.indicator.target.rule.Text;

/**
 * DUP_INDICATOR: an indicator that stands twice in a sheet, with the same explanation and the same target; or that differs
 * only by words which say that it goes on (持续, 进一步) from one at another level.
 */
public final class SameIndicator implements Rule {

    private static final Pattern GOES_ON = Pattern.compile(
            "持续|不断|进一步|更好地?|更加|更为|更|长期|逐步|稳步|有效|切实|显著|明显|充分|(?:提高|提升|改善|增强|加强|发挥|促进|推动|推进|保持|维护)(?:了)?");
    /** A shorter one fits many. */
    private static final int TELLING = 3;

    @Override
    public Stream<Hit> in(CheckedSheet sheet) {
        return Stream.concat(same(sheet), alike(sheet));
    }

    private static Stream<Hit> alike(CheckedSheet sheet) {
        Map<String, CheckedIndicator> met = new HashMap<>();
        return sheet.indicators().stream()
                .filter(indicator ->
                        !indicator.isUnnamed() && !indicator.values().isEmpty())
                .filter(indicator -> core(indicator.entry().name()).length() >= TELLING)
                .flatMap(indicator -> {
                    CheckedIndicator first = met.putIfAbsent(
                            core(indicator.entry().name()) + "\n" + Text.plain(indicator.text()), indicator);
                    return first == null || !goesOn(indicator, first)
                            ? Stream.empty()
                            : Stream.of(Notices.hit(
                                    "indicator-goes-on",
                                    indicator,
                                    Map.of("other", first.label(), "category", level(indicator))));
                });
    }

    /** At another level, and not word for word. */
    private static boolean goesOn(CheckedIndicator indicator, CheckedIndicator first) {
        return first.level() != indicator.level()
                && !Text.bare(first.entry().name())
                        .equals(Text.bare(indicator.entry().name()));
    }

    private static String core(String name) {
        return GOES_ON.matcher(Text.bare(name)).replaceAll("");
    }

    private static Stream<Hit> same(CheckedSheet sheet) {
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
