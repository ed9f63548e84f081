package org.jixiao.disclosure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.indicator.contract.Indicator;
import org.jixiao.indicator.contract.Target;
import org.jixiao.indicator.contract.Target.Comparator;
import org.jixiao.indicator.contract.Target.Kind;
import org.jspecify.annotations.Nullable;

/** Invented targets, at least one of each kind that a document may hold. */
public record SampleTargets(List<String> objectives, List<Indicator> indicators) {

    static SampleTargets repair() {
        return new SampleTargets(
                List.of("1．年内完成十二个文化站修缮。", "2．开放时间不少于每周四十二小时。"),
                List.of(
                        indicator(1, "产出指标", "数量指标", "修缮文化站数量", "完成修缮并验收的文化站", bound("≥12个", Comparator.GE, "12", "个")),
                        indicator(2, "产出指标", "质量指标", "验收合格率", null, implied("100%", "100", "%")),
                        indicator(3, "产出指标", "时效指标", "完成时间", null, deadline("2026年11月底前", LocalDate.of(2026, 11, 30))),
                        indicator(
                                4,
                                "产出指标",
                                "时效指标",
                                "施工期间",
                                null,
                                period("2026年3月-10月", LocalDate.of(2026, 3, 1), LocalDate.of(2026, 10, 31))),
                        indicator(
                                5,
                                "产出指标",
                                "成本指标",
                                "每站修缮成本",
                                null,
                                range("25-30万元/个", "250000", "300000", "元", List.of("个"))),
                        indicator(6, "效益指标", "社会效益指标", "开放时间", null, relative("较上年增加", "上年")),
                        indicator(7, "效益指标", "可持续影响指标", "设施状况", null, qualitative("长期良好")),
                        indicator(8, "效益指标", "生态效益指标", "不涉及", null, of("/", Kind.NOT_APPLICABLE)),
                        indicator(9, "效益指标", null, "经济效益", null, null),
                        indicator(10, "满意度指标", "服务对象满意度指标", "群众满意度", "问卷调查", bound("≥90%", Comparator.GE, "90", "%"))));
    }

    static SampleTargets training(String person) {
        return new SampleTargets(
                List.of(),
                List.of(
                        indicator(
                                1,
                                "产出指标",
                                "数量指标",
                                "困难党员" + person + "1人补助",
                                null,
                                bound("1人", Comparator.EQ, "1", "人")),
                        indicator(2, "产出指标", "数量指标", "培训人次", null, bound("≥4800人次", Comparator.GE, "4800", "人次")),
                        indicator(3, "产出指标", "时效指标", "巡讲", null, frequency("每月", "month")),
                        indicator(4, "产出指标", "数量指标", "投诉数量", null, bound("0", Comparator.EQ, "0", null)),
                        indicator(5, "产出指标", "数量指标", "村与社区", null, compound())));
    }

    static SampleTargets department() {
        return new SampleTargets(
                List.of("1．让每个乡镇都有开门的文化站。", "2．群众说好才算好。"),
                List.of(indicator(1, "产出指标", "数量指标", "开门的文化站", null, bound("12个", Comparator.EQ, "12", "个"))));
    }

    private static Indicator indicator(
            int ordinal,
            String dimension,
            @Nullable String category,
            String name,
            @Nullable String definition,
            @Nullable Target target) {
        return new Indicator(
                ordinal,
                dimension,
                category,
                name,
                definition,
                target,
                ordinal == 1 ? target : null,
                ordinal == 2 ? "按合同约定" : null,
                ordinal == 1 ? new BigDecimal("12.5") : null,
                ordinal == 1 ? "必填量化" : null);
    }

    private static Target of(String text, Kind kind) {
        return new Target(
                text, kind, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, null);
    }

    private static Target bound(String text, Comparator comparator, String value, @Nullable String unit) {
        return new Target(
                text,
                Kind.BOUND,
                comparator,
                null,
                new BigDecimal(value),
                null,
                null,
                null,
                null,
                unit,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static Target implied(String text, String value, String unit) {
        return new Target(
                text,
                Kind.BOUND,
                Comparator.EQ,
                true,
                new BigDecimal(value),
                null,
                null,
                null,
                null,
                unit,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static Target deadline(String text, LocalDate by) {
        return new Target(
                text,
                Kind.DEADLINE,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                by,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static Target period(String text, LocalDate since, LocalDate until) {
        return new Target(
                text,
                Kind.PERIOD,
                null,
                null,
                null,
                null,
                null,
                since,
                until,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static Target range(String text, String low, String high, String unit, List<String> per) {
        return new Target(
                text,
                Kind.RANGE,
                null,
                null,
                null,
                new BigDecimal(low),
                new BigDecimal(high),
                null,
                null,
                unit,
                per,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static Target relative(String text, String baseline) {
        return new Target(
                text,
                Kind.RELATIVE,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                baseline,
                null,
                null,
                null,
                null,
                null);
    }

    private static Target qualitative(String text) {
        return new Target(
                text,
                Kind.QUALITATIVE,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                text,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static Target frequency(String text, String every) {
        return new Target(
                text,
                Kind.FREQUENCY,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                every,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static Target compound() {
        return new Target(
                "14个村、6个社区",
                Kind.COMPOUND,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(bound("14个村", Comparator.EQ, "14", "个村"), bound("6个社区", Comparator.EQ, "6", "个社区")),
                null,
                null,
                null,
                null);
    }
}
