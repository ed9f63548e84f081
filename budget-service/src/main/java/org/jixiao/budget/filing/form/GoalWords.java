package org.jixiao.budget.filing.form;

import java.util.Optional;
import java.util.regex.Pattern;

/** What asks for goals, in whatever words a form joins: 项目当年绩效目标, 长期绩效目标1. */
final class GoalWords {

    private static final String END = "(?:总体|总)?目标(?:概述|描述|内容)?[\\d一二三四五六七八九十]?";
    private static final Pattern OF_THE_YEAR =
            Pattern.compile("(?:项目|部门业务费|业务费|专项资金|政策)?(?:本|当|全)?年度?(?:预算)?(?:整体|总体)?(?:支出)?(?:绩效|工作)?" + END);
    private static final Pattern OF_THE_TERM =
            Pattern.compile("(?:项目)?(?:中?长期|中期|实施期|实施周期|全周期|全生命周期|三年)(?:总体)?(?:绩效)?" + END);

    private GoalWords() {}

    static Optional<Label> of(LabelText text) {
        if (OF_THE_YEAR.matcher(text.key()).matches()) {
            return Optional.of(Label.OBJECTIVES);
        }
        return OF_THE_TERM.matcher(text.key()).matches() ? Optional.of(Label.WHOLE_TERM_GOALS) : Optional.empty();
    }
}
