package org.jixiao.indicator.value.grammar;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.indicator.value.kind.Due;
import org.jixiao.indicator.value.kind.Every;
import org.jixiao.indicator.value.kind.Frequency;
import org.jspecify.annotations.Nullable;

/** What comes back: 每月, 每季度2次, 按月发放, 1年2次, 每日8时前, 次月5日前. */
final class FrequencyGrammar {

    private static final String TURN = "(?<turn>半年度?|年度?|季度?|月度?|个月|周|星期|日|天)";
    private static final String ACT =
            "(?:及时|足额|按时|定期)*(?:发放|拨付|支付|缴纳|更新|报送|上报|开展|召开|检查|巡查|巡检|维护|结算|公布|公开|完成|进行|举办|组织|培训|考核|通报|调度|督导|发布|推送|播出|清运|清扫|保洁|巡逻|值守|值班|消杀)";
    private static final String BY = "(?:之?前|以前|内)?";
    /** By which day of each turn, or which hour of each day. */
    private static final String DAY =
            "(?:的?第?\\d{1,2}(?:日|号|个?工作日)|末?月?底|月?初|[上中下]旬|\\d{1,2}月(?:\\d{1,2}[日号]|底)|末月\\d{1,2}[日号]|"
                    + TimeOfDay.PATTERN + ")" + BY;

    private static final Pattern EVERY = Pattern.compile(
            "每个?" + TURN + "(?<due>" + DAY + ")?(?:" + ACT + ")?(?:(?<times>\\d{1,4})次|" + ACT + "\\p{IsHan}{0,6})?");
    private static final Pattern IN_TURN =
            Pattern.compile("(?:按|逐)(?<turn>半年度?|年度?|季度?|月度?|周|日|天)(?:" + ACT + "\\p{IsHan}{0,6})?");
    /** 次月5日前: of every month, by that day of the next. */
    private static final Pattern OF_NEXT =
            Pattern.compile("(?<due>[次下]个?(?<turn>季度?|月)(?:首月)?(?:\\d{1,2}(?:日|号|个?工作日)|初|[上中下]旬|底)" + BY + ")(?:" + ACT
                    + "\\p{IsHan}{0,6})?");

    private static final Pattern IN_ONE = Pattern.compile("1" + TURN + "(?<times>\\d{1,4})次");

    private FrequencyGrammar() {}

    static Optional<Frequency> frequency(String plain) {
        Matcher every = EVERY.matcher(plain);
        if (every.matches()) {
            return of(every.group("turn"), every.group("times"), every.group("due"));
        }
        Matcher inOne = IN_ONE.matcher(plain);
        if (inOne.matches()) {
            return of(inOne.group("turn"), inOne.group("times"), null);
        }
        Matcher ofNext = OF_NEXT.matcher(plain);
        if (ofNext.matches()) {
            return of(ofNext.group("turn"), null, ofNext.group("due"));
        }
        Matcher inTurn = IN_TURN.matcher(plain);
        return inTurn.matches() && !plain.startsWith("逐年") ? of(inTurn.group("turn"), null, null) : Optional.empty();
    }

    private static Optional<Frequency> of(String turn, @Nullable String times, @Nullable String due) {
        Integer often = times == null ? null : Integer.valueOf(times);
        Due by = due == null ? null : new Due(due);
        return Every.of(turn).map(every -> new Frequency(every, often, by));
    }
}
