package org.jixiao.indicator.target.rule.row;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jixiao.indicator.target.rule.CheckedIndicator;
import org.jixiao.indicator.target.rule.CheckedSheet;
import org.jixiao.indicator.target.rule.Hit;
import org.jixiao.indicator.target.rule.Level;
import org.jixiao.indicator.target.rule.Notices;
import org.jixiao.indicator.target.rule.Rule;
import org.jixiao.indicator.target.rule.Shape;
import org.jixiao.indicator.target.rule.Text;

/** VAGUE: the target of a benefit says no more than its name (提升形象：提升, 社会稳定：维护社会稳定). */
public final class NameRepeated implements Rule {

    private static final Set<Level> BENEFITS =
            EnumSet.of(Level.ECONOMIC, Level.SOCIAL, Level.ECOLOGICAL, Level.LASTING, Level.OTHER);
    private static final String VERB = "提升|提高|改善|促进|增强|加强|增加|推动|推进|带动|优化|完善|丰富|扩大|维护|保持|保障";
    /** Others are told of wherever they stand alone. */
    private static final String VERB_ALONE = "^(?:提升|提高|改善|增强|加强|增加|优化|完善|丰富|扩大|保持|保障)$";

    private static final Pattern VERBS = Pattern.compile("(?:" + VERB + "|了|的)");
    /** A shorter one is part of many. */
    private static final int TELLING = 4;

    @Override
    public Stream<Hit> in(CheckedSheet sheet) {
        return sheet.indicators().stream()
                .filter(indicator -> BENEFITS.contains(indicator.level()) && indicator.is(Shape.WORDS))
                .filter(indicator ->
                        !Text.finds("量化|硬性", Text.plain(indicator.entry().fill())))
                .filter(NameRepeated::isRepeated)
                .map(indicator -> Notices.hit("name-repeated", indicator, Map.of()));
    }

    private static boolean isRepeated(CheckedIndicator indicator) {
        String name = Text.bare(indicator.entry().name());
        String value = Text.bare(indicator.text());
        if (Text.finds(VERB_ALONE, value)) {
            return name.startsWith(value);
        }
        String core = VERBS.matcher(value).replaceAll("");
        return core.length() >= TELLING && core.equals(VERBS.matcher(name).replaceAll(""));
    }
}
