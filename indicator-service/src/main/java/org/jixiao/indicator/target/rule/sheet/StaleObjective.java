package org.jixiao.indicator.target.rule.sheet;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jixiao.indicator.target.rule.CheckedProject;
import org.jixiao.indicator.target.rule.CheckedSheet;
import org.jixiao.indicator.target.rule.EarlierYears;
import org.jixiao.indicator.target.rule.Hit;
import org.jixiao.indicator.target.rule.Notices;
import org.jixiao.indicator.target.rule.Rule;
import org.jixiao.indicator.target.rule.Text;

/**
 * YEAR: an objective that somebody wrote into the sheet and that opens with another budget year. What the project itself was
 * declared with is budget-service's to tell.
 */
public final class StaleObjective implements Rule {

    private static final Pattern OPENS =
            Pattern.compile("^(?:目标\\d{0,2}[.、:]?|\\d{1,2}[.、:)])?((?:19|20)\\d{2})年度" + EarlierYears.NOT_MEANT);

    @Override
    public Stream<Hit> in(CheckedSheet sheet) {
        CheckedProject project = sheet.project();
        return project == null
                ? Stream.empty()
                : IntStream.range(0, sheet.objectives().size())
                        .filter(i ->
                                !project.declares(List.of(sheet.objectives().get(i))))
                        .boxed()
                        .flatMap(i -> in(sheet, i));
    }

    private static Stream<Hit> in(CheckedSheet sheet, int number) {
        String objective = sheet.objectives().get(number);
        Matcher opens = OPENS.matcher(Text.plain(objective));
        return opens.find() && Integer.parseInt(opens.group(1)) < sheet.year().value()
                ? Stream.of(Notices.hit(
                        "stale-objective",
                        sheet.path() + "/objectives/" + number,
                        sheet.whereabouts().objective(objective),
                        objective,
                        Map.of(
                                "stated", opens.group(1),
                                "year", sheet.year().toString(),
                                "objective", Text.plain(objective))))
                : Stream.empty();
    }
}
