package org.jixiao.indicator.value.grammar;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jixiao.indicator.value.kind.Numeric;
import org.jixiao.indicator.value.kind.Relative;
import org.jspecify.annotations.Nullable;

/** Changes against an earlier time: 较上年提升5%, 同比增长5%以上, 与上年持平, 不低于上年水平, 增长5%. */
final class RelativeGrammar {

    private static final String BASELINE = "(?:上一年度|上一年|上年度|上年同期|上年末|上年|去年同期|去年|往年同期|往年|以前年度|历年|同期|基期|基年|"
            + "基准年|年初|期初|上季度|上半年|上月|上期|前[一二三\\d]年(?:平均|均值)?|近[三五\\d]年(?:平均|均值)|(?:19|20|21)\\d{2}年(?:度|底|末|初|同期)?|"
            + "(?:项目)?实施前|改造前|整改前|建设前|计划|全国平均|全省平均|全市平均)";
    private static final Pattern AGAINST =
            Pattern.compile("^(?:较|比|与|同|相较于?|相比)(?<baseline>" + BASELINE + ")(?:相比|比较|水平|的?基础上|实际)?,?(?<rest>.+)$");
    private static final Pattern BY_ITSELF = Pattern.compile("^(?<baseline>同比|环比|逐年|逐月|逐季)(?<rest>.+)$");
    private static final Pattern STANDING = Pattern.compile(
            "^(?<level>不低于|不少于|不高于|不超过|不多于|高于|超过|优于|低于)(?<baseline>" + BASELINE + ")(?:的?(?:水平|实际|数|值|实际数))?$");
    private static final Pattern LEVEL = Pattern.compile("\\p{IsHan}{1,12}");
    private static final String FIRST = "较比与同相环逐不高超优低";
    private static final int LONGEST_LEVEL = 12;

    private RelativeGrammar() {}

    static Optional<Relative> relative(String plain) {
        Matcher standing = STANDING.matcher(plain);
        if (standing.matches()) {
            return Optional.of(new Relative(standing.group("baseline"), standing.group("level"), null));
        }
        Matcher against = AGAINST.matcher(plain);
        if (against.matches()) {
            String rest = against.group("rest");
            return LEVEL.matcher(rest).matches()
                    ? Optional.of(new Relative(against.group("baseline"), rest, null))
                    : sized(against.group("baseline"), rest);
        }
        Matcher byItself = BY_ITSELF.matcher(plain);
        if (byItself.matches()) {
            String rest = byItself.group("rest");
            return Relative.isChange(rest)
                    ? Optional.of(new Relative(byItself.group("baseline"), rest, null))
                    : sized(byItself.group("baseline"), rest);
        }
        return sized(null, plain);
    }

    /** The same, but told quickly where nothing like it begins. @param figures true where a number stands in the text */
    static Optional<Relative> mayBegin(String plain, boolean figures) {
        boolean compared = FIRST.indexOf(plain.charAt(0)) >= 0;
        return compared || figures && Relative.beginsWithChange(plain) ? relative(plain) : Optional.empty();
    }

    /** A word that says which way, then by how much. */
    private static Optional<Relative> sized(@Nullable String baseline, String text) {
        return IntStream.rangeClosed(1, Math.min(LONGEST_LEVEL, text.length() - 1))
                .mapToObj(length -> sized(baseline, text.substring(0, length), text.substring(length)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Relative> sized(@Nullable String baseline, String level, String size) {
        if (!Relative.isChange(level)) {
            return Optional.empty();
        }
        Optional<Numeric> number = QuantityGrammar.range(size).or(() -> QuantityGrammar.number(size));
        return number.filter(by -> !startsWithFiller(size)).map(by -> new Relative(baseline, level, by));
    }

    /** 提高到95% is where to arrive, and no change by so much. */
    private static boolean startsWithFiller(String size) {
        return !Fillers.strippedBefore(size).equals(size);
    }
}
