package org.jixiao.indicator.target.rule.sheet;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jixiao.indicator.target.rule.CheckedProject;
import org.jixiao.indicator.target.rule.CheckedSheet;
import org.jixiao.indicator.target.rule.Hit;
import org.jixiao.indicator.target.rule.Level;
import org.jixiao.indicator.target.rule.Notices;
import org.jixiao.indicator.target.rule.Rule;
import org.jixiao.indicator.target.rule.Text;
import org.jspecify.annotations.Nullable;

/** COVERAGE: money for which nothing is promised, or nothing that says what it is to achieve. */
public final class Coverage implements Rule {

    private static final Set<Level> ACHIEVEMENTS =
            EnumSet.complementOf(EnumSet.of(Level.TIME, Level.COST, Level.SATISFACTION));

    @Override
    public Stream<Hit> in(CheckedSheet sheet) {
        String path = sheet.path() + "/indicators";
        if (sheet.indicators().isEmpty()) {
            return Stream.of(Notices.hit("no-indicator", path, sheet.place(), null, Map.of()));
        }
        CheckedProject project = sheet.project();
        return Stream.concat(aimless(sheet), nothingProduced(sheet, project, path));
    }

    /** Objectives are what the indicators are to measure. */
    private static Stream<Hit> aimless(CheckedSheet sheet) {
        boolean stated = sheet.objectives().stream()
                .anyMatch(objective -> !Text.bare(objective).isEmpty());
        return stated || sheet.isOfDepartment()
                ? Stream.empty()
                : Stream.of(
                        Notices.hit("objectives-missing", sheet.path() + "/objectives", sheet.place(), null, Map.of()));
    }

    private static Stream<Hit> nothingProduced(CheckedSheet sheet, @Nullable CheckedProject project, String path) {
        boolean achieves = sheet.indicators().stream()
                .anyMatch(indicator -> !indicator.isUnnamed() && ACHIEVEMENTS.contains(indicator.level()));
        return achieves || project == null
                ? Stream.empty()
                : Stream.of(Notices.hit(
                        "nothing-produced",
                        path,
                        sheet.indicators().get(0).entry().place(),
                        null,
                        Map.of("name", project.name())));
    }
}
