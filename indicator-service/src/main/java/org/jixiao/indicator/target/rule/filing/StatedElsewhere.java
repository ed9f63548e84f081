package org.jixiao.indicator.target.rule.filing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jixiao.indicator.contract.Target;
import org.jixiao.indicator.target.rule.CheckedFiling;
import org.jixiao.indicator.target.rule.CheckedIndicator;
import org.jixiao.indicator.target.rule.CheckedProject;
import org.jixiao.indicator.target.rule.CheckedSheet;
import org.jixiao.indicator.target.rule.Counted;
import org.jixiao.indicator.target.rule.FilingRule;
import org.jixiao.indicator.target.rule.Hit;
import org.jixiao.indicator.target.rule.Level;
import org.jixiao.indicator.target.rule.Notices;
import org.jixiao.indicator.target.rule.Shape;
import org.jixiao.indicator.target.rule.Text;

/**
 * CROSS: the department's goals say under a project's name (分项绩效目标) how many of something there are, and the project's
 * sheet promises another number of the same.
 */
public final class StatedElsewhere implements FilingRule {

    private static final Pattern GOAL = Pattern.compile("^(?:\\d{1,2}[.、:)])?([^:。]{3,30}):(.+)$");

    @Override
    public Stream<Hit> in(CheckedSheet sheet, CheckedFiling filing) {
        CheckedProject project = sheet.project();
        if (project == null) {
            return Stream.empty();
        }
        List<Counted> stated = filing.sections().stream()
                .flatMap(section -> section.paragraphs().stream())
                .map(Text::plain)
                .flatMap(paragraph -> counts(paragraph, project))
                .toList();
        return stated.isEmpty()
                ? Stream.empty()
                : sheet.at(Level.QUANTITY)
                        .filter(indicator -> indicator.is(Shape.COUNT) && !indicator.is(Shape.COMPOUND))
                        .flatMap(indicator -> in(indicator, stated));
    }

    private static Stream<Counted> counts(String paragraph, CheckedProject project) {
        Matcher goal = GOAL.matcher(paragraph);
        return goal.matches() && Text.bare(goal.group(1)).equals(Text.bare(project.name()))
                ? Counted.in(goal.group(2))
                : Stream.empty();
    }

    private static Stream<Hit> in(CheckedIndicator indicator, List<Counted> stated) {
        Target target =
                indicator.value().map(value -> value.reading().toTarget()).orElse(null);
        BigDecimal promised = target == null ? null : target.value();
        if (target == null || promised == null) {
            return Stream.empty();
        }
        Set<String> name = Text.pairs(indicator.name());
        List<Counted> ofTheSame =
                stated.stream().filter(count -> count.isOf(target.unit(), name)).toList();
        boolean agrees = ofTheSame.stream().anyMatch(count -> count.is(promised));
        return ofTheSame.isEmpty() || agrees
                ? Stream.empty()
                : Stream.of(Notices.hit(
                        "stated-elsewhere",
                        indicator,
                        Map.of(
                                "stated",
                                ofTheSame.get(0).words(),
                                "all",
                                Text.listed(
                                        ofTheSame.stream().map(Counted::words).toList()))));
    }
}
