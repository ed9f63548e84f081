package org.jixiao.indicator.value.kind;

import org.jixiao.budget.contract.Bilingual;

/** Why nobody can say whether a target was met. */
public enum Reason {
    NOT_APPLICABLE("目标写的是不适用", "the target does not apply"),
    NOT_UNDERSTOOD("目标未能识别", "the target was not understood"),
    ACTUAL_NOT_APPLICABLE("实际完成值写的是不适用", "what was achieved is given as not applicable"),
    ACTUAL_NOT_UNDERSTOOD("实际完成值未能识别", "what was achieved was not understood"),
    NUMBER_WANTED("目标是数值，实际完成值须是一个确定的数", "the target is a number, so one exact number is wanted"),
    UNITS_DIFFER("实际完成值与目标的计量单位不一致", "the units of the target and of what was achieved differ"),
    COMPARATOR_UNWRITTEN("目标没有写对比符号，不知道多些好还是少些好", "the target has no comparator: more may be better, or less"),
    APPROXIMATE("目标只是约数，没有写明可以相差多少", "the target is approximate and names no margin"),
    RATIO_WANTED("目标是比例，实际完成值须写成两数之比", "the target is a ratio, so a ratio of two numbers is wanted"),
    DAY_WANTED("目标是期限，实际完成值须写明日期", "the target is a deadline, so a day is wanted"),
    DAY_TOO_VAGUE("实际完成时间跨过了期限，须写明到日", "what was achieved reaches over the deadline: the day is wanted"),
    SPAN_WANTED("目标是一段时间，实际完成值须写明起止日期", "the target is a span of time, so its days are wanted"),
    SPAN_IN_PART(
            "只占目标期间的一部分，目标没有写明是否须贯穿始终",
            "only a part of the span, and the target does not say whether all of it is meant"),
    YES_OR_NO_WANTED("目标是“是”或“否”，实际完成值也须如此", "the target is yes or no, and so must the answer be"),
    WORDS_WANTED("目标是定性的，实际完成值须用等级词表述", "the target is a quality, so a word for a level is wanted"),
    NO_COMMON_SCALE("目标与实际完成值不在同一套等级里", "the two words stand on no common scale"),
    LEVEL_UNNAMED("目标只列出了等级，没有写明须达到哪一级", "the target lists levels and names none to be reached"),
    CHANGE_WANTED(
            "目标是与基期相比的变化，实际完成值须写明变化，例如“较上年提升6%”", "the target is a change, so a change is wanted, such as 较上年提升6%"),
    BASELINE_DIFFERS("实际完成值与目标比较的基期不同", "the two compare with different times"),
    SIZE_WANTED("实际完成值没有写明变化的幅度", "the size of the change is wanted"),
    DIRECTION_UNKNOWN("不知道变化的方向", "the direction of the change is not known"),
    PARTS_WANTED("目标有几项，实际完成值须逐项填写", "the target has several parts, and each wants an answer"),
    PART_UNDECIDED("有的分项无法判断", "some part cannot be decided");

    private final String zh;
    private final String en;

    Reason(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public Bilingual words() {
        return new Bilingual(zh, en);
    }
}
