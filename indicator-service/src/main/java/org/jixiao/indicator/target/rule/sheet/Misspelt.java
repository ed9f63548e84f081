package org.jixiao.indicator.target.rule.sheet;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Place;
import org.jixiao.indicator.target.rule.CheckedIndicator;
import org.jixiao.indicator.target.rule.CheckedProject;
import org.jixiao.indicator.target.rule.CheckedSheet;
import org.jixiao.indicator.target.rule.Hit;
import org.jixiao.indicator.target.rule.Rule;
import org.jixiao.indicator.target.rule.Typos;
import org.jspecify.annotations.Nullable;

/** TYPO: what is misspelt in an indicator, an objective, or what the project says of itself. */
public final class Misspelt implements Rule {

    @Override
    public Stream<Hit> in(CheckedSheet sheet) {
        return Stream.of(
                        sheet.indicators().stream().flatMap(Misspelt::in),
                        IntStream.range(0, sheet.objectives().size()).boxed().flatMap(i -> inObjective(sheet, i)),
                        in(sheet.project(), sheet))
                .flatMap(hits -> hits);
    }

    private static Stream<Hit> inObjective(CheckedSheet sheet, int number) {
        String objective = sheet.objectives().get(number);
        return Typos.in(
                objective,
                sheet.path() + "/objectives/" + number,
                sheet.whereabouts().objective(objective));
    }

    private static Stream<Hit> in(CheckedIndicator indicator) {
        Place place = indicator.entry().place();
        return Stream.of(
                        Typos.inName(indicator.entry().name(), indicator.path() + "/name", place),
                        Typos.in(indicator.entry().definition(), indicator.path() + "/definition", place),
                        Typos.in(indicator.text(), indicator.path() + "/target", place),
                        Typos.in(indicator.entry().basis(), indicator.path() + "/basis", place))
                .flatMap(hits -> hits);
    }

    private static Stream<Hit> in(@Nullable CheckedProject project, CheckedSheet sheet) {
        return project == null
                ? Stream.empty()
                : Stream.concat(
                        Typos.inName(project.name(), sheet.path() + "/name", sheet.place()),
                        Typos.in(project.purpose(), sheet.path() + "/purpose", sheet.place()));
    }
}
