package org.jixiao.budget.filing.form;

import static org.jixiao.budget.contract.Finding.Gate.ACKNOWLEDGE;
import static org.jixiao.budget.contract.Finding.Gate.HARD;
import static org.jixiao.budget.contract.Finding.Gate.NONE;
import static org.jixiao.budget.contract.Finding.Severity.ERROR;
import static org.jixiao.budget.contract.Finding.Severity.INFO;
import static org.jixiao.budget.contract.Finding.Severity.WARNING;

import org.jixiao.budget.contract.Bilingual;
import org.jixiao.budget.contract.Finding;
import org.jixiao.budget.contract.Place;
import org.jspecify.annotations.Nullable;

/** Everything the reader has to say. Texts take the value spoken of at {@code {}}. */
enum Remark {
    AMOUNT_UNREADABLE(
            "NUMBER",
            ERROR,
            HARD,
            "金额“{}”无法读取。",
            "The amount “{}” cannot be read.",
            "只填数字，最多精确到分。",
            "Give a number, to the fen at most."),
    AMOUNT_MENDED("NUMBER", INFO, NONE, "金额“{}”按数字读取。", "The amount “{}” was read as a number.", "无需处理。", "Nothing."),
    AMOUNT_BLANK(
            "BLANK",
            WARNING,
            ACKNOWLEDGE,
            "“{}”没有填写金额。",
            "No amount is stated under “{}”.",
            "补填金额；确实没有的，填 0。",
            "State the amount; 0 where there is none."),
    AMOUNT_NOT_APPLICABLE(
            "NA_MARK",
            INFO,
            NONE,
            "“{}”标为不适用，按未填写登记。",
            "“{}” is marked as not applicable and kept as not stated.",
            "无需处理。",
            "Nothing."),
    MONEY_UNIT_MISSING(
            "UNIT_MISSING",
            WARNING,
            ACKNOWLEDGE,
            "没有注明金额单位，按万元读取。",
            "No unit of money is stated; read as 万元.",
            "在表头注明“单位：万元”。",
            "Write “单位：万元” above the table."),
    SUM_BROKEN(
            "SUM",
            ERROR,
            ACKNOWLEDGE,
            "预算数与各项资金来源之和不等（{}）。",
            "The budget differs from the sum of its sources ({}).",
            "核对预算数和资金来源。",
            "Check the amount and its sources."),
    SUM_UNDECIDED(
            "SUM",
            INFO,
            NONE,
            "有资金来源未填写，预算数无法核对（{}）。",
            "A source is not stated, so the budget cannot be checked ({}).",
            "补填各项资金来源；没有的填 0。",
            "State every source; 0 where there is none."),
    FUND_UNKNOWN(
            "FUND",
            WARNING,
            ACKNOWLEDGE,
            "“{}”不在资金来源名录中，按原文登记。",
            "“{}” is no known source of funds; kept as written.",
            "改用名录中的名称。",
            "Use a name from the list of sources."),
    PLAN_UNREADABLE(
            "PLAN",
            ERROR,
            ACKNOWLEDGE,
            "支出计划“{}”无法读取。",
            "The spending plan “{}” cannot be read.",
            "填 0 到 100 之间的百分比。",
            "Give a percentage from 0 to 100."),
    PLAN_FALLS(
            "PLAN",
            ERROR,
            ACKNOWLEDGE,
            "累计支出计划不应下降：{}。",
            "A cumulative plan cannot fall: {}.",
            "填累计百分比，后一时点不低于前一时点。",
            "Give cumulative percentages that never fall."),
    PLAN_NOT_WHOLE(
            "PLAN",
            WARNING,
            ACKNOWLEDGE,
            "支出计划最后一个时点不是 100%（{}）。",
            "The plan does not end at 100% ({}).",
            "说明余款何时支出。",
            "Say when the rest is spent."),
    PLAN_BLANK(
            "PLAN",
            WARNING,
            ACKNOWLEDGE,
            "支出计划没有填写。",
            "The spending plan is blank.",
            "至少填写最后一个时点。",
            "Fill in the last point at least."),
    YEAR_UNKNOWN(
            "YEAR",
            ERROR,
            HARD,
            "不知道是哪个年度，“{}”定不了日期。",
            "The fiscal year is unknown, so “{}” has no date.",
            "报送时指明年度。",
            "Name the fiscal year when filing."),
    YEAR_FROM_TEXT(
            "YEAR",
            INFO,
            NONE,
            "标题没有年度，取文中最近的预算年度 {}。",
            "The title names no year; the latest budget year in the text is {}.",
            "核对年度。",
            "Check the year."),
    YEAR_DIFFERS(
            "YEAR",
            WARNING,
            ACKNOWLEDGE,
            "文件写的年度是 {}，与报送的年度不同。",
            "The document speaks of {}, another year than it is filed for.",
            "核对是否选错文件或年度。",
            "Check that file and year are the right ones."),
    NAME_MISSING("BLANK", ERROR, HARD, "项目没有名称。", "The project has no name.", "补填项目名称。", "Give the project a name."),
    NAME_DIFFERS(
            "CROSS",
            WARNING,
            ACKNOWLEDGE,
            "表题中的项目名称“{}”与表内的不同。",
            "The title names the project “{}”, the table otherwise.",
            "统一项目名称。",
            "Use one name."),
    FIELD_TWICE(
            "CROSS",
            WARNING,
            ACKNOWLEDGE,
            "“{}”在同一张表里填了两次，取第一次。",
            "“{}” stands twice in one table; the first is kept.",
            "删去多余的一处。",
            "Remove one."),
    INDICATOR_BLANK(
            "BLANK",
            INFO,
            NONE,
            "指标“{}”没有名称也没有指标值。",
            "The indicator “{}” has neither name nor value.",
            "不需要的，删去该行。",
            "Remove the row if it is not needed."),
    WEIGHT_UNREADABLE(
            "NUMBER",
            WARNING,
            ACKNOWLEDGE,
            "权重“{}”无法读取。",
            "The weight “{}” cannot be read.",
            "填 0 到 100 之间的数字。",
            "Give a number from 0 to 100."),
    ROW_SHIFTED(
            "COLSHIFT",
            INFO,
            NONE,
            "“{}”一行错位，已按指标层级复位。",
            "The row of “{}” had shifted and was put back by its level.",
            "核对该行各列。",
            "Check the row's columns."),
    ROW_BROKEN(
            "LINEBREAK",
            INFO,
            NONE,
            "“{}”一行被换行打断，已接回。",
            "The row of “{}” was broken by line breaks and was joined.",
            "核对该行各列。",
            "Check the row's columns."),
    LINES_JOINED("LINEBREAK", INFO, NONE, "单元格内的换行已接回：{}", "Lines within a cell were joined: {}", "无需处理。", "Nothing."),
    LABEL_MENDED(
            "LABEL",
            INFO,
            NONE,
            "标签“{}”中的空白已去除。",
            "White space within the label “{}” was removed.",
            "无需处理。",
            "Nothing."),
    ARTEFACT_REMOVED(
            "ARTEFACT", INFO, NONE, "文字处理软件的标记已去除：{}", "A mark left by a program was removed: {}", "无需处理。", "Nothing."),
    CLASSIFIED(
            "SECRET",
            WARNING,
            ACKNOWLEDGE,
            "项目标明涉密，名称、内容和指标不再流转。",
            "The project is marked as classified: its name, content and indicators go no further.",
            "确认是否涉密；本系统不处理涉密信息。",
            "Confirm; this system is not for classified matter."),
    TOO_BIG(
            "SIZE",
            ERROR,
            HARD,
            "文件超过一个部门预算的上限（2000 个项目、256 KB 文字）：{}。",
            "The document holds more than a budget can (2,000 projects, 256 KB of prose): {}.",
            "拆分后报送。",
            "Split it."),
    NOT_UNDERSTOOD(
            "STRAY",
            WARNING,
            ACKNOWLEDGE,
            "没有读懂：{}",
            "Not understood: {}",
            "确认是否遗漏内容，必要时手工补录。",
            "Check whether content is missing; enter it by hand if so.");

    private static final int SHOWN = 80;

    private final String rule;
    private final Finding.Severity severity;
    private final Finding.Gate gate;
    private final Bilingual message;
    private final Bilingual remedy;

    Remark(
            String rule,
            Finding.Severity severity,
            Finding.Gate gate,
            String zh,
            String en,
            String remedyZh,
            String remedyEn) {
        this.rule = rule;
        this.severity = severity;
        this.gate = gate;
        this.message = new Bilingual(zh, en);
        this.remedy = new Bilingual(remedyZh, remedyEn);
    }

    Finding at(String path, @Nullable Place place, @Nullable String value) {
        String shown = value == null ? "" : value.codePointCount(0, value.length()) <= SHOWN ? value : cut(value);
        Bilingual said =
                new Bilingual(message.zh().replace("{}", shown), message.en().replace("{}", shown));
        return new Finding(rule, severity, gate, path, place, value, said, remedy, null, null);
    }

    private static String cut(String value) {
        return value.substring(0, value.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
