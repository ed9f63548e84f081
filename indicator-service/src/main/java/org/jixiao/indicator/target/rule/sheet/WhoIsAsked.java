package org.jixiao.indicator.target.rule.sheet;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jixiao.indicator.target.rule.CheckedIndicator;
import org.jixiao.indicator.target.rule.CheckedProject;
import org.jixiao.indicator.target.rule.CheckedSheet;
import org.jixiao.indicator.target.rule.Hit;
import org.jixiao.indicator.target.rule.Level;
import org.jixiao.indicator.target.rule.Notices;
import org.jixiao.indicator.target.rule.Rule;
import org.jixiao.indicator.target.rule.Text;

/** OBJECT: the satisfaction of others than those who are trained, or of those who do the project's own work. */
public final class WhoIsAsked implements Rule {

    private static final Pattern AFTER = Pattern.compile("的?满意度?.*$");
    private static final Pattern MONEY = Pattern.compile("(?:专项|项目|经费|费用|资金|补助|预算)+$");
    private static final String TRAINING = "培训(?:费|费用|经费|班|项目|专项|资金|工作|$)";
    private static final String TRAINED = "学员|参训|受训|培训|参加|学生(?!家长)|学习|班|服务对象";
    /** Of the same place or trade as those who are trained, and others all the same. */
    private static final Pattern OUTSIDERS = Pattern.compile("(?:居民|群众|村民|家长|市民|患者|公众|农户)$");

    @Override
    public Stream<Hit> in(CheckedSheet sheet) {
        CheckedProject project = sheet.project();
        return project == null
                ? Stream.empty()
                : sheet.at(Level.SATISFACTION)
                        .filter(indicator -> !indicator.isUnnamed())
                        .flatMap(indicator -> in(indicator, Text.plain(project.name())));
    }

    private static Stream<Hit> in(CheckedIndicator indicator, String project) {
        String asked = Text.bare(AFTER.matcher(indicator.name()).replaceFirst(""));
        if (asked.length() < 2) {
            return Stream.empty();
        }
        String work = Text.bare(MONEY.matcher(project).replaceFirst(""));
        if (work.endsWith("工作") && asked.equals(work + "人员")) {
            return Stream.of(Notices.hit("doers-asked", indicator, Map.of("project", project)));
        }
        boolean others = Text.finds(TRAINING, project)
                && !Text.finds(TRAINED, indicator.matter())
                && (isOutside(asked, project) || Text.shared(Text.pairs(asked), Text.pairs(project)) == 0);
        return others
                ? Stream.of(Notices.hit("trainees-not-asked", indicator, Map.of("project", project)))
                : Stream.empty();
    }

    private static boolean isOutside(String asked, String project) {
        Matcher outsiders = OUTSIDERS.matcher(asked);
        return outsiders.find() && !project.contains(outsiders.group());
    }
}
