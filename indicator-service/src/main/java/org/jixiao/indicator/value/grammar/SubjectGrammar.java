package org.jixiao.indicator.value.grammar;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jixiao.indicator.value.kind.Concerning;
import org.jixiao.indicator.value.kind.TargetValue;

/**
 * What a value is about, where it stands beside it: 培训人数≥200人, 满意度达到90%以上, 100%覆盖, 3场(线上). Before a number without
 * comparator only words are a subject that do not change what the number says (第3名, 减少5人 are none).
 */
final class SubjectGrammar {

    private static final int LONGEST = 60;
    private static final Pattern ANY_SUBJECT = Pattern.compile("[^≥≤=<>;,。±%]{1,60}(?<![不未没无非比较至到每,-])");
    private static final Pattern WORDS = Pattern.compile(
            "(?!.*(?:分之|较|超|不|未|大约|同比|环比|逐年))[\\p{IsHan}A-Za-z“”\"()《》、:·]{1,60}(?<!(?:[以之][上下内外]|上下))(?<![没无非低高少多大小足近约逾前后第满余几至到于和与及或且每增减升降翻仅一二两三四五六七八九十百千万亿])(?<![一二两三四五六七八九]成)(?<!(?<![占配])比)");
    /** 文件下达后30日内: what the days are counted from. */
    private static final Pattern EVENT = Pattern.compile("[\\p{IsHan}《》“”]{1,59}后|" + WORDS.pattern());

    /** 6月底前完成60%: by when so much is asked for. */
    private static final Pattern BY_WHEN =
            Pattern.compile("(?:到|至|于|在|截至)?(?=.*[年月季])(?:(?:19|20|21)\\d{2}年(?:度)?|[本当全]年度?)?"
                    + "(?:[上下]半年|第?[1-4一二三四]季度|\\d{1,2}月(?:份|\\d{1,2}[日号]|[上中下]旬)?|年)?[底末内]?(?:之?前|以前)?(?:累计|共|完成)*"
                    + "(?:支付|支出|拨付|执行|建设|总?投资|总?任务|总体|整体|资金|预算|进度|总?工程|项目){0,3}(?:总?量)?的?(?:完成|达到?|实现|不低于)?");

    private static final Pattern TIME = Pattern.compile("\\d{1,4}个?(?:天|日|工作日|自然日|月|周|小时|分钟)");
    private static final Pattern SHARE_OF = Pattern.compile(
            "(?<share>[^%]{1,20}%)(?<subject>(?:全)?(?:覆盖|完成|到位|达标|合格|落实|发放|通过|兑现|整改|保障|响应|入库|上线|办结|拨付|支付|准确|及时|安全|有效|满意|达到|执行|公开)\\p{IsHan}{0,8})");
    private static final Pattern NONE_OF = Pattern.compile("0(?<subject>[\\p{IsHan}&&[^个名人份次场项件条百千万亿]]{2,10})");
    /** What there is to be none of. */
    private static final String TROUBLE = "(?:重大|较大|一般|安全|生产|责任|质量|有效|群体性?|人员|新增|规模性|大面积|负面|网络)*"
            + "(?:事故|事件|投诉|差错|误差|失误|伤亡|死亡|受伤|违规|违纪|违法|犯罪|案件|发案|上访|信访|舆情|纠纷|缺陷|故障|中断|泄露|泄密|感染|疫情"
            + "|失信|隐患|拖欠|欠薪|返贫|漏洞|漏报|瞒报|遗漏|火灾|溺水|污染|风险|举报)";
    /** 安全生产零事故, of which there are to be none. */
    private static final Pattern NO_TROUBLE =
            Pattern.compile("(?:实现|确保|保持|达到|力争)?(?<where>\\p{IsHan}{0,20})0(?<subject>" + TROUBLE + ")(?:发生)?");

    /** A 零 that makes a word (零距离, 零增长) and counts nothing. */
    private static final Pattern ZERO_OF_WORD =
            Pattern.compile("(?<![十百千万])零(?=[\\p{IsHan}&&[^点一二两三四五六七八九十百千万亿]]{2})(?!" + TROUBLE + ")");

    private static final Pattern IN_BRACKETS =
            Pattern.compile("(?<value>.+?)\\((?<subject>[^()\\d≥≤=<>%]{1,30})(?<!\\(含|含本数)\\)");

    private SubjectGrammar() {}

    /** @param value reads what stands beside the subject */
    static Optional<TargetValue> concerning(
            String plain, Function<String, ? extends Optional<? extends TargetValue>> value) {
        return aside(SHARE_OF, "share", plain, value)
                .or(() -> aside(IN_BRACKETS, "value", plain, value))
                .or(() -> none(plain, value))
                .or(() -> before(plain, value));
    }

    private static Optional<TargetValue> aside(
            Pattern pattern,
            String group,
            String plain,
            Function<String, ? extends Optional<? extends TargetValue>> value) {
        Matcher matcher = pattern.matcher(plain);
        return matcher.matches()
                ? value.apply(matcher.group(group)).map(of -> new Concerning(matcher.group("subject"), of))
                : Optional.empty();
    }

    /** True where a 零 is part of a word, and no number. */
    static boolean isZeroOfWord(String plain) {
        return ZERO_OF_WORD.matcher(plain).find();
    }

    private static Optional<TargetValue> none(
            String plain, Function<String, ? extends Optional<? extends TargetValue>> value) {
        Matcher trouble = NO_TROUBLE.matcher(plain);
        if (trouble.matches()) {
            String subject = trouble.group("where") + trouble.group("subject");
            return value.apply("0").map(zero -> new Concerning(subject, zero));
        }
        Matcher none = NONE_OF.matcher(plain);
        return none.matches()
                ? value.apply("0").map(zero -> new Concerning(none.group("subject"), zero))
                : Optional.empty();
    }

    /** The first place where what follows is a value and what stands before may be its subject. */
    private static Optional<TargetValue> before(
            String plain, Function<String, ? extends Optional<? extends TargetValue>> value) {
        boolean figures = plain.chars().anyMatch(Character::isDigit);
        return IntStream.range(1, Math.min(plain.length(), LONGEST))
                .mapToObj(place -> split(plain, place, figures, value))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<TargetValue> split(
            String plain,
            int place,
            boolean figures,
            Function<String, ? extends Optional<? extends TargetValue>> value) {
        String rest = plain.substring(place);
        boolean compared = ComparatorWords.before(rest).isPresent();
        boolean number = Character.isDigit(rest.charAt(0))
                || "约每±".indexOf(rest.charAt(0)) >= 0
                || rest.charAt(0) == '-' && plain.charAt(place - 1) == ':';
        Optional<TargetValue> change = RelativeGrammar.mayBegin(rest, figures).map(found -> found);
        if (change.isPresent()) {
            String about = Fillers.strippedAfter(plain.substring(0, place));
            return change.filter(of -> WORDS.matcher(about).matches()).map(of -> new Concerning(about, of));
        }
        boolean figureBefore = Character.isDigit(plain.charAt(place - 1)) && !compared;
        if (!compared && !number || figureBefore) {
            return Optional.empty();
        }
        String subject = Fillers.strippedAfter(plain.substring(0, place));
        Pattern allowed = compared ? ANY_SUBJECT : rest.contains("内") ? EVENT : WORDS;
        boolean dated =
                !compared && rest.contains("%") && BY_WHEN.matcher(subject).matches();
        boolean early = subject.equals("提前") && TIME.matcher(rest).matches();
        return dated || early || allowed.matcher(subject).matches()
                ? value.apply(rest).map(of -> new Concerning(subject, of))
                : Optional.empty();
    }
}
