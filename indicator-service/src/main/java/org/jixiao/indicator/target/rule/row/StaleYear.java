package org.jixiao.indicator.target.rule.row;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jixiao.indicator.target.rule.CheckedIndicator;
import org.jixiao.indicator.target.rule.CheckedSheet;
import org.jixiao.indicator.target.rule.Hit;
import org.jixiao.indicator.target.rule.Notices;
import org.jixiao.indicator.target.rule.Rule;

/**
 * YEAR: a target whose time is over before the budget's year begins, or an indicator named for an earlier budget year.
 * Left alone where a name looks back, or names a document.
 */
public final class StaleYear implements Rule {

    private static final Pattern NAMED = Pattern.compile("(?<!较|比|自|从|与|同|对)((?:19|20)\\d{2})年度"
            + "(?![^。;,]{0,12}(?:考核|评定|评选|评估|评价|决算|结转|结余|审计|检查|表彰|清算|兑付|欠|相比|以来|未完|报告))");

    @Override
    public Stream<Hit> in(CheckedSheet sheet) {
        return sheet.indicators().stream()
                .flatMap(indicator -> Stream.concat(values(sheet, indicator), name(sheet, indicator)));
    }

    private static Stream<Hit> values(CheckedSheet sheet, CheckedIndicator indicator) {
        return indicator.values().stream()
                .filter(value -> value.reading()
                        .value()
                        .time()
                        .filter(time -> time.until().getYear() < sheet.year().value())
                        .isPresent())
                .map(value -> Notices.hit(
                        "stale-value",
                        value.path(),
                        indicator.entry().place(),
                        value.reading().text(),
                        Map.of(
                                "name", indicator.label(),
                                "value", value.reading().text(),
                                "year", sheet.year().toString())));
    }

    private static Stream<Hit> name(CheckedSheet sheet, CheckedIndicator indicator) {
        Matcher named = NAMED.matcher(indicator.name());
        if (!named.find() || Integer.parseInt(named.group(1)) >= sheet.year().value()) {
            return Stream.empty();
        }
        return Stream.of(Notices.hit(
                "stale-name",
                indicator.path() + "/name",
                indicator.entry().place(),
                indicator.entry().name(),
                Map.of(
                        "name", indicator.label(),
                        "stated", named.group(1),
                        "year", sheet.year().toString())));
    }
}
