package org.jixiao.budget.filing.form;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a label asks for that no list of labels can hold, for forms join its words as they like. */
enum LabelWords {
    /** A person or how to reach one: 绩效负责人, 项目经办人联系电话. */
    PERSON(
            Label.CONTACT,
            "(?:.{0,8}(?:负责人|联系人|经办人|填报人|填表人|审核人))(?:姓名|签字|签名|签章)?"
                    + "|.{0,6}(?:签字|签名)|.{0,10}(?:(?:联系|办公|移动|固定|手机)电话|电话号码|手机号码?|联系方式|电子邮箱|身份证号码?)"),
    /** Where the money comes from: 项目资金安排情况. */
    MONEY(
            Label.SCALE,
            "(?:项目)?(?:年度|本年|当年)?(?:预算)?(?:资金|经费)(?:投入|支出)?(?:安排|情况|来源|构成|需求|申请){1,2}"
                    + "|(?:本|当)?年度?政府(?:方|财政)?支出责任(?:情况|构成|金额|合计)?"),
    /** What all of it comes to: 项目当年投入资金合计. */
    SUM(Label.TOTAL, "(?:项目)?(?:年度|本年|当年)?(?:投入)?(?:资金|预算|经费|收入|支出|投资)(?:来源|投入)?(?:合计|总计|小计)");

    private final Label label;
    private final Pattern words;

    LabelWords(Label label, String words) {
        this.label = label;
        this.words = Pattern.compile(words);
    }

    /** @param names that the label may be known by */
    static Optional<Label> of(List<String> names) {
        return Arrays.stream(values())
                .filter(one ->
                        names.stream().anyMatch(name -> one.words.matcher(name).matches()))
                .map(one -> one.label)
                .findFirst();
    }
}
