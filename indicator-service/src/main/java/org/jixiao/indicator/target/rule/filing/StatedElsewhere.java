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
 * CROSS: the department's goals (分项绩效目标, or its objectives) say under a project's name how many of something there are, and the
 * project's sheet promises another number of the same.
 */
public final class StatedElsewhere implements FilingRule {

    private static final Pattern GOAL = Pattern.compile("^(?:\\d{1,2}[.、:)])?([^:。]{3,30}):(.+)$");

    private static final Pattern MONEY = Pattern.compile("(?:专项|补助)?(?:经费|资金|费用|项目|费)$");
    /** A shorter one may be part of any name. */
    private static final int TELLING = 4;

    @Override
    public Stream<Hit> in(CheckedSheet sheet, CheckedFiling filing) {
        CheckedProject project = sheet.project();
        if (project == null) {
            return Stream.empty();
        }
        List<Counted> stated = filing.goals()
                .map(Text::plain)
                .flatMap(goal -> counts(goal, project, filing))
                .toList();
        return stated.isEmpty()
                ? Stream.empty()
                : sheet.at(Level.QUANTITY)
                        .filter(indicator -> indicator.is(Shape.COUNT) && !indicator.is(Shape.COMPOUND))
                        .flatMap(indicator -> in(indicator, stated));
    }

    private static Stream<Counted> counts(String said, CheckedProject project, CheckedFiling filing) {
        Matcher goal = GOAL.matcher(said);
        return goal.matches() && isCalled(project, goal.group(1), filing) ? Counted.in(goal.group(2)) : Stream.empty();
    }

    /** By its name; or without the words that it is money for (人才工作 and 人才工作专项经费), where no other project could be meant. */
    private static boolean isCalled(CheckedProject project, String label, CheckedFiling filing) {
        String name = Text.bare(label);
        if (name.equals(Text.bare(project.name()))) {
            return true;
        }
        String matter = matter(name);
        return matter.length() >= TELLING
                && matter.equals(matter(Text.bare(project.name())))
                && filing.projects().stream()
                                .filter(other -> matter.equals(matter(Text.bare(other.name()))))
                                .count()
                        == 1;
    }

    private static String matter(String name) {
        return MONEY.matcher(name).replaceFirst("");
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
