package org.jixiao.indicator.target.rule.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jixiao.indicator.target.rule.CheckedIndicator;
import org.jixiao.indicator.target.rule.CheckedSheet;
import org.jixiao.indicator.target.rule.Hit;
import org.jixiao.indicator.target.rule.Level;
import org.jixiao.indicator.target.rule.Notices;
import org.jixiao.indicator.target.rule.Rule;
import org.jixiao.indicator.target.rule.Text;

/**
 * FRAMEWORK: first and second level that do not belong together, and cost where the region's framework does not have it.
 * Told once for all rows under one first level; a first level that no framework knows is left alone.
 */
public final class Levels implements Rule {

    private static final Pattern CATEGORY = Pattern.compile("^(?:(?:经济|社会|生态|环境|可持续).*(?:效益|影响)|(?:数量|质量|时效))(?:指标)?$");
    private static final Pattern OUTPUT = Pattern.compile("^产出");
    private static final Pattern BENEFIT = Pattern.compile("^(?:效益|效果)");
    private static final Pattern SATISFACTION = Pattern.compile("^满意度");
    private static final Pattern COST = Pattern.compile("^成本");
    private static final Pattern COST_KIND = Pattern.compile("经济|社会|生态|环境|直接|间接|单位|总");
    private static final Set<Level> OUTPUTS = Set.of(Level.QUANTITY, Level.QUALITY, Level.TIME);
    private static final Set<Level> BENEFITS = Set.of(Level.ECONOMIC, Level.SOCIAL, Level.ECOLOGICAL, Level.LASTING);

    @Override
    public Stream<Hit> in(CheckedSheet sheet) {
        Set<String> told = new HashSet<>();
        List<Hit> hits = new ArrayList<>();
        for (CheckedIndicator indicator : sheet.indicators()) {
            wrong(indicator, sheet.region().framework()).ifPresent(id -> {
                if (told.add(id + indicator.entry().dimension())) {
                    hits.add(hit(id, indicator));
                }
            });
        }
        return hits.stream();
    }

    private static Optional<String> wrong(CheckedIndicator indicator, String framework) {
        String dimension = Text.plain(indicator.entry().dimension()).replaceAll("\\(.*", "");
        Level level = indicator.level();
        if (CATEGORY.matcher(dimension).find()) {
            return Optional.of("level-two-as-one");
        }
        if (indicator.entry().category() == null || level == Level.OTHER) {
            return Optional.empty();
        }
        if (elsewhere(dimension, level)) {
            return Optional.of("level-two-elsewhere");
        }
        return level == Level.COST
                ? cost(dimension, Text.plain(indicator.entry().category()), framework)
                : Optional.empty();
    }

    private static Optional<String> cost(String dimension, String category, String framework) {
        boolean alone = framework.equals("2021");
        if (!COST.matcher(dimension).find()) {
            return alone && OUTPUT.matcher(dimension).find() ? Optional.of("cost-under-output") : Optional.empty();
        }
        if (!COST_KIND.matcher(category).find()) {
            return Optional.of("cost-without-kind");
        }
        return alone ? Optional.empty() : Optional.of("cost-as-dimension");
    }

    private static boolean elsewhere(String dimension, Level level) {
        boolean output = OUTPUTS.contains(level);
        boolean benefit = BENEFITS.contains(level);
        boolean satisfaction = level == Level.SATISFACTION;
        return OUTPUT.matcher(dimension).find() && (benefit || satisfaction)
                || BENEFIT.matcher(dimension).find() && output
                || SATISFACTION.matcher(dimension).find() && (output || benefit);
    }

    private static Hit hit(String id, CheckedIndicator indicator) {
        String category = indicator.entry().category();
        return Notices.hit(
                id,
                indicator.path() + "/dimension",
                indicator.entry().place(),
                indicator.entry().dimension(),
                Map.of("level", indicator.entry().dimension(), "category", category == null ? "" : category));
    }
}
