package org.jixiao.budget.filing.form;

import java.util.regex.Pattern;
import org.jixiao.budget.filing.document.Cell;

/** What a label looks like that nobody has heard of yet: a few words, no sentence, no number. */
final class LabelShape {

    private static final Pattern SHORT = Pattern.compile("[\\p{IsHan}A-Za-z()、/“”\"]{2,16}:?");
    private static final Pattern LEAD = Pattern.compile("^其中[:、]?");
    private static final Pattern BRACKET = Pattern.compile("\\([^()]{1,20}\\)(?=:?$)");
    private static final Pattern ENDS_AS_LABEL = Pattern.compile(
            ".*(?:名称|编码|代码|编号|单位|部门|机构|负责人|责任人|联系人|经办人|电话|方式|类型|类别|属性|性质"
                    + "|级次|时间|日期|年度|期限|周期|依据|概况|情况|内容|理由|说明|目标|金额|预算|资金|范围|对象|标准|地址|地点|分类|领域|科目|来源|备注|办法|措施|计划|方案"
                    + "|必要性|可行性|背景|简介|用途|方向|程度|处室|科室|处|明细|文号|文件|职能|职责|任务|意见|结果|效益|受益|人数|数量|面积|规模|比例|要求|主体|目录|收入|支出|结余|余额):?");

    private LabelShape() {}

    private static String withoutBracket(Cell cell) {
        String bare = LEAD.matcher(LabelText.bare(cell.text())).replaceFirst("");
        return BRACKET.matcher(bare).replaceFirst("");
    }

    /** Short enough, and no sentence. */
    static boolean isShort(Cell cell) {
        return SHORT.matcher(withoutBracket(cell)).matches();
    }

    /** Its last word, a colon or 是否 says that something is asked for. */
    static boolean asks(Cell cell) {
        String bare = withoutBracket(cell);
        return SHORT.matcher(bare).matches()
                && (bare.endsWith(":")
                        || bare.startsWith("是否")
                        || ENDS_AS_LABEL.matcher(bare).matches());
    }
}
