package org.jixiao.disclosure.site;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jixiao.disclosure.assembly.PublicTarget;
import org.jixiao.disclosure.assembly.RangeEnd;
import org.jixiao.indicator.contract.Target.Comparator;
import org.jspecify.annotations.Nullable;

/** A target in words, to stand in grey beneath what was written. Says nothing where it would only say it again. */
@TemplateExtension
final class TargetMeaning {

    private static final Map<Comparator, String> COMPARED = Map.of(
            Comparator.GE, "至少", Comparator.LE, "不超过", Comparator.EQ, "", Comparator.GT, "超过", Comparator.LT, "少于");
    private static final Map<String, String> RECURRENCE =
            Map.of("day", "每天", "week", "每周", "month", "每月", "quarter", "每季度", "half-year", "每半年", "year", "每年");

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private TargetMeaning() {}

    static String meaning(PublicTarget target, @TemplateAttribute("reading") @Nullable Object reading) {
        return Say.known(reading).isEnglish() ? TargetInEnglish.meaning(target) : inChinese(target);
    }

    private static String inChinese(PublicTarget target) {
        return switch (target.kind()) {
            case BOUND -> bound(target);
            case RANGE -> per(target) + end(target.from()) + "至" + end(target.to()) + unit(target);
            case COMPOUND -> parts(target);
            case DEADLINE -> target.by() == null ? "有完成期限" : Moments.inWords(target.by()) + "前完成";
            case PERIOD -> "从" + end(target.from()) + "到" + end(target.to());
            case FREQUENCY ->
                target.every() == null ? "定期进行" : RECURRENCE.getOrDefault(target.every(), target.every()) + "一次";
            case BOOLEAN -> "是或否";
            case QUALITATIVE -> "定性目标，按程度评价";
            case RELATIVE -> target.baseline() == null ? "与基期相比" : "与" + target.baseline() + "相比";
            case NOT_APPLICABLE -> "不适用";
            case UNPARSED -> "";
        };
    }

    private static String bound(PublicTarget target) {
        BigDecimal value = target.value();
        if (value == null) {
            return "";
        }
        String compared = target.comparator() == null ? "" : COMPARED.getOrDefault(target.comparator(), "");
        String implied = Boolean.TRUE.equals(target.comparatorImplied()) ? "（原文未写比较符号）" : "";
        return per(target) + compared + amount(value, target.unit()) + implied;
    }

    private static String amount(BigDecimal value, @Nullable String unit) {
        if ("%".equals(unit)) {
            return value.compareTo(WHOLE) == 0 ? "百分之百" : "百分之" + ChineseNumber.said(value);
        }
        return ChineseNumber.said(value) + (unit == null ? "" : unit);
    }

    private static String parts(PublicTarget target) {
        List<PublicTarget> parts = target.parts() == null ? List.of() : target.parts();
        return parts.stream().map(TargetMeaning::inChinese).collect(Collectors.joining("；"));
    }

    /** 元/人/月 is 每人每月 … 元. */
    private static String per(PublicTarget target) {
        return target.per() == null
                ? ""
                : target.per().stream().map(each -> "每" + each).collect(Collectors.joining());
    }

    private static String unit(PublicTarget target) {
        return target.unit() == null ? "" : target.unit();
    }

    private static String end(@Nullable RangeEnd end) {
        if (end == null) {
            return "…";
        }
        return end.day() != null
                ? Moments.inWords(end.day())
                : ChineseNumber.said(end.number() == null ? BigDecimal.ZERO : end.number());
    }
}
