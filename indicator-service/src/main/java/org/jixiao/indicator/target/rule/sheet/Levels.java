package org.jixiao.indicator.target.rule.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jixiao.indicator.library.framework.Frameworks;
import org.jixiao.indicator.target.rule.CheckedIndicator;
import org.jixiao.indicator.target.rule.CheckedSheet;
import org.jixiao.indicator.target.rule.Hit;
import org.jixiao.indicator.target.rule.Level;
import org.jixiao.indicator.target.rule.Notices;
import org.jixiao.indicator.target.rule.Rule;
import org.jixiao.indicator.target.rule.Text;

/**
 * FRAMEWORK: first and second level that do not belong together, and cost where the region's framework does not have it.
 * Told once for all rows under one first level; levels that no framework knows are left alone.
 */
public final class Levels implements Rule {

    /** In the frameworks that have cost as a dimension. */
    private static final String COST = "cost";

    private static final Pattern COST_KIND = Pattern.compile("经济|社会|生态|环境|直接|间接|单位|总");

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
        String dimension = indicator.entry().dimension();
        String category = indicator.entry().category();
        boolean isDimension = Frameworks.dimension(dimension).isPresent();
        if (!isDimension && Frameworks.category(dimension).isPresent()) {
            return Optional.of("level-two-as-one");
        }
        if (category == null || !isDimension) {
            return Optional.empty();
        }
        if (indicator.level() == Level.COST) {
            return cost(dimension, Text.plain(category), framework);
        }
        return Frameworks.category(category).isPresent() && !Frameworks.together(dimension, category)
                ? Optional.of("level-two-elsewhere")
                : Optional.empty();
    }

    private static Optional<String> cost(String dimension, String category, String framework) {
        boolean alone = Frameworks.named(framework)
                .flatMap(known -> known.dimension(COST))
                .isPresent();
        if (!isCost(dimension)) {
            return alone ? Optional.of("cost-under-output") : Optional.empty();
        }
        if (!COST_KIND.matcher(category).find()) {
            return Optional.of("cost-without-kind");
        }
        return alone ? Optional.empty() : Optional.of("cost-as-dimension");
    }

    private static boolean isCost(String label) {
        return Frameworks.all().stream()
                .flatMap(framework -> framework.dimension(COST).stream())
                .anyMatch(dimension -> dimension.isWritten(label));
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
