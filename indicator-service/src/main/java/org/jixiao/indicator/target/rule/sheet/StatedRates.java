package org.jixiao.indicator.target.rule.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jixiao.indicator.contract.Target;
import org.jixiao.indicator.target.rule.CheckedIndicator;
import org.jixiao.indicator.target.rule.CheckedSheet;
import org.jixiao.indicator.target.rule.Hit;
import org.jixiao.indicator.target.rule.Level;
import org.jixiao.indicator.target.rule.Notices;
import org.jixiao.indicator.target.rule.Rule;
import org.jixiao.indicator.target.rule.Shape;
import org.jixiao.indicator.target.rule.Text;

/**
 * CROSS: the objectives name a rate of money (每人每年1500元), and the only cost at such a rate is another. Left alone where one
 * of the rates that the objectives name is the cost's, or where the cost names somebody of whom they do not speak.
 */
public final class StatedRates implements Rule {

    private static final String EACH = "人|户|名|位|生|家|亩|村|台|辆|件|场|次|期|班|个";
    private static final String TURN = "年|月|日|天|季度|学期|学年";
    private static final String NUMBER = "(\\d{1,7}(?:\\.\\d{1,4})?)(万)?元";
    private static final Pattern BEFORE = Pattern.compile("每(" + EACH + ")(?:每(" + TURN + "))?"
            + "(?:定额|给予|补助|补贴|发放|奖励|资助|救助|标准|按|为|一次性|生活|经费|资金|费){0,3}" + NUMBER + "(?!以|[/每至到~-])");
    private static final Pattern BEHIND = Pattern.compile(NUMBER + "/(" + EACH + ")(?:/(" + TURN + "))?(?!以)");
    private static final Pattern GENERIC =
            Pattern.compile("补助|补贴|津贴|标准|发放|成本|每人|人均|每年|每月|每户|资金|经费|生活|单位|平均|费用|费|控制|金额");
    private static final int TEN_THOUSAND = 4;

    private record Rate(BigDecimal yuan, String each, String turn, String words) {

        static Stream<Rate> in(String plain) {
            return Stream.concat(
                    BEFORE.matcher(plain).results().map(found -> of(found, 3, 1, 2)),
                    BEHIND.matcher(plain).results().map(found -> of(found, 1, 3, 4)));
        }

        private static Rate of(MatchResult found, int number, int each, int turn) {
            BigDecimal yuan = new BigDecimal(found.group(number));
            return new Rate(
                    found.group(number + 1) == null ? yuan : yuan.movePointRight(TEN_THOUSAND),
                    one(found.group(each)),
                    found.group(turn) == null ? "" : one(found.group(turn)),
                    found.group());
        }

        private static String one(String word) {
            return switch (word) {
                case "名", "位", "生" -> "人";
                case "天" -> "日";
                default -> word;
            };
        }

        boolean isBy(List<String> per) {
            String turns = per.size() > 1 ? one(per.get(1)) : "";
            return !per.isEmpty() && per.size() < 3 && one(per.get(0)).equals(each) && turns.equals(turn);
        }
    }

    @Override
    public Stream<Hit> in(CheckedSheet sheet) {
        List<Rate> said =
                sheet.objectives().stream().map(Text::plain).flatMap(Rate::in).toList();
        List<CheckedIndicator> rates =
                sheet.at(Level.COST).filter(row -> row.is(Shape.RATE)).toList();
        return said.isEmpty() || rates.size() != 1 ? Stream.empty() : in(rates.get(0), said, sheet).stream();
    }

    private static Optional<Hit> in(CheckedIndicator row, List<Rate> said, CheckedSheet sheet) {
        Target target = row.value().orElseThrow().reading().toTarget();
        BigDecimal asked = target.value();
        List<String> per = target.per();
        Target.Comparator comparator = target.comparator();
        if (asked == null || per == null || comparator == null || !isOf(row, sheet)) {
            return Optional.empty();
        }
        List<Rate> same = said.stream().filter(rate -> rate.isBy(per)).toList();
        boolean agrees = same.stream().anyMatch(rate -> agrees(comparator, asked, rate.yuan()));
        return agrees
                ? Optional.empty()
                : same.stream()
                        .findFirst()
                        .map(rate -> Notices.hit("rates-differ", row, Map.of("stated", rate.words())));
    }

    /** A limit above what is to be paid is none of it. */
    private static boolean agrees(Target.Comparator comparator, BigDecimal asked, BigDecimal said) {
        int sign = asked.compareTo(said);
        return switch (comparator) {
            case LE, LT -> sign >= 0;
            case GE, GT -> sign <= 0;
            case EQ -> sign == 0;
        };
    }

    /** Whoever is named in it is named in the objectives; where nobody is, it is for all. */
    private static boolean isOf(CheckedIndicator row, CheckedSheet sheet) {
        Set<String> named = Text.pairs(GENERIC.matcher(row.name()).replaceAll("、"));
        return named.isEmpty() || Text.shared(named, Text.pairs(Text.plain(String.join("\n", sheet.objectives())))) > 0;
    }
}
