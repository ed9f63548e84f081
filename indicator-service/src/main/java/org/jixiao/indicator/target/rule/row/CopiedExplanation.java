package org.jixiao.indicator.target.rule.row;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jixiao.indicator.target.rule.CheckedIndicator;
import org.jixiao.indicator.target.rule.CheckedSheet;
import org.jixiao.indicator.target.rule.Hit;
import org.jixiao.indicator.target.rule.Notices;
import org.jixiao.indicator.target.rule.Rule;
import org.jixiao.indicator.target.rule.Text;
import org.jspecify.annotations.Nullable;

/** DESC_WEAK: an explanation that says no more than the name it explains. */
public final class CopiedExplanation implements Rule {

    private static final Pattern PADDING = Pattern.compile("反映|情况|次数|数量|指标|的|程度");

    @Override
    public Stream<Hit> in(CheckedSheet sheet) {
        return sheet.indicators().stream()
                .filter(CopiedExplanation::isCopied)
                .map(indicator -> Notices.hit(
                        "copied-explanation",
                        indicator.path() + "/definition",
                        indicator.entry().place(),
                        indicator.entry().definition(),
                        Map.of("name", indicator.label())));
    }

    private static boolean isCopied(CheckedIndicator indicator) {
        String explanation = core(indicator.entry().definition());
        return !explanation.isEmpty()
                && explanation.equals(core(indicator.entry().name()));
    }

    private static String core(@Nullable String text) {
        return PADDING.matcher(Text.bare(text)).replaceAll("");
    }
}
