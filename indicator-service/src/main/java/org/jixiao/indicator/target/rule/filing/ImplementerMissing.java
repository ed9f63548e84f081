package org.jixiao.indicator.target.rule.filing;

import java.util.Map;
import java.util.stream.Stream;
import org.jixiao.indicator.target.rule.CheckedFiling;
import org.jixiao.indicator.target.rule.CheckedProject;
import org.jixiao.indicator.target.rule.CheckedSheet;
import org.jixiao.indicator.target.rule.FilingRule;
import org.jixiao.indicator.target.rule.Hit;
import org.jixiao.indicator.target.rule.Notices;
import org.jixiao.indicator.target.rule.Text;

/** BLANK: a project without implementing unit in a filing whose other projects name one, so that the form asks for it. */
public final class ImplementerMissing implements FilingRule {

    @Override
    public Stream<Hit> in(CheckedSheet sheet, CheckedFiling filing) {
        CheckedProject project = sheet.project();
        if (project == null || isNamed(project)) {
            return Stream.empty();
        }
        long named =
                filing.projects().stream().filter(ImplementerMissing::isNamed).count();
        return named * 2 > filing.projects().size()
                ? Stream.of(Notices.hit(
                        "implementer-missing",
                        sheet.path() + "/implementer",
                        sheet.place(),
                        null,
                        Map.of("name", project.name())))
                : Stream.empty();
    }

    private static boolean isNamed(CheckedProject project) {
        return !Text.plain(project.implementer()).isEmpty();
    }
}
