package org.jixiao.indicator.target.rule.row;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jixiao.indicator.target.rule.CheckedIndicator;
import org.jixiao.indicator.target.rule.CheckedSheet;
import org.jixiao.indicator.target.rule.EarlierYears;
import org.jixiao.indicator.target.rule.Hit;
import org.jixiao.indicator.target.rule.Notices;
import org.jixiao.indicator.target.rule.Rule;

/**
 * YEAR: a target whose time is over before the budget's year begins, or an indicator named for an earlier budget year.
 * Left alone where a name looks back, or names a document.
 */
public final class StaleYear implements Rule {

    private static final Pattern NAMED =
            Pattern.compile("(?<!较|比|自|从|与|同|对)((?:19|20)\\d{2})年度" + EarlierYears.NOT_MEANT);
    /** A name that begins with a year means that year, unless it dates something older: a person has to look. */
    private static final Pattern BEGUN =
            Pattern.compile("^((?:19|20)\\d{2})年(?![\\d度底末前后之初至到以起版第和与及、(《〔\\-—~]|[^。;,]{0,14}"
                    + "(?:中央|省级?|专项债|债券|立项|批复|批次|开工|新开|续建|遗留|跨年|应届|毕业|入学|届|级|普查|标准|规划|方案|文件|印发|颁布|存量|在建|建成|尾款|质保|后续|入伍|退役|退休|离任|离职|受灾|灾害|死亡|出生|发生|形成|采集|登记|注册|认定|获|[春夏秋冬][季学]|学期|学年|新增|增资|欠|补发|补缴))"
                    + EarlierYears.NOT_MEANT);

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
        Matcher dated = NAMED.matcher(indicator.name());
        Matcher begun = BEGUN.matcher(indicator.name());
        return dated.find()
                ? name("stale-name", dated.group(1), sheet, indicator)
                : begun.find() ? name("stale-start", begun.group(1), sheet, indicator) : Stream.empty();
    }

    private static Stream<Hit> name(String id, String stated, CheckedSheet sheet, CheckedIndicator indicator) {
        if (Integer.parseInt(stated) >= sheet.year().value()) {
            return Stream.empty();
        }
        return Stream.of(Notices.hit(
                id,
                indicator.path() + "/name",
                indicator.entry().place(),
                indicator.entry().name(),
                Map.of(
                        "name", indicator.label(),
                        "stated", stated,
                        "year", sheet.year().toString())));
    }
}
