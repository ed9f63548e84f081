package org.jixiao.disclosure.check.content;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.disclosure.check.rule.Plain;
import org.jixiao.disclosure.check.rule.WordRule;

/**
 * What somebody meant to fill in and did not: XX, 待填, hints of the template, empty brackets, errors of a spreadsheet. A masked
 * name (李××) is none, and 某 is none.
 */
public final class Placeholders implements WordRule {

    private static final String SURNAME =
            "[王李张刘陈杨赵黄周吴徐孙胡朱林何郭罗宋郑谢韩唐冯董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田姜范姚谭廖邹熊陆郝崔邱秦顾侯邵孟钱汤尹黎贺赖龚庞樊殷施洪颜倪]";
    private static final String PLACE = "[省市县区乡镇村街社局委办部处项]";

    /** Each way of leaving something open. */
    private static final Pattern LEFT = Pattern.compile(Stream.of(
                    "(?<![A-Za-z0-9×✕*-]|" + SURNAME + "(?![Xx×✕*]{1,3}" + PLACE
                            + "))(?:[Xx]{2,}|[×✕]{2,})(?![A-Za-z0-9-])",
                    "(?<![A-Za-z0-9×-])[Xx](?= ?(?:万元|亿元|元|人次|个百分点|%))",
                    "待(?:填(?!补)写?|补充?填?|录入|编辑)(?![A-Za-z])",
                    "^(?:待定|待补|略|TBD|TODO|无内容|暂缺)$",
                    "[(【\\[<](?:此处|此栏|请|在此|可在此|由单位|根据实际)[^)】\\]>]{0,40}(?:填写|填报|填列|输入|说明|描述|简述|补充|修改|删除)[^)】\\]>]{0,40}[)】\\]>]",
                    "[(【\\[](?:填写|填空|示例|样例|样表|举例|模板)[)】\\]]",
                    "^(?:示例|样例|填写示例|填表示例)[::]",
                    "此处(?:填写|省略|输入|插入)|点击(?:此处|输入)|单击此处",
                    "\\( *\\)|【 *】|\\[ *\\]|〔 *〕|《 *》|“ *”|\\{ *\\}",
                    "_{2,}|□{2,}|\\?{3,}",
                    "#(?:REF!|DIV/0!|VALUE!|NAME\\?|N/A|NUM!|NULL!)|\\$\\{[^}]*\\}|\\{\\{[^}]*\\}\\}",
                    "(?i:lorem ipsum)|(?<![A-Za-z])(?:null|undefined|NaN|asdf|qwerty)(?![A-Za-z])|(?:测试){2,}")
            .collect(Collectors.joining("|")));

    @Override
    public String code() {
        return "PLACEHOLDER";
    }

    @Override
    public Bilingual message() {
        return new Bilingual("文中有未填写的内容或模板提示语。", "Something was left open, or a hint of the template was left in.");
    }

    @Override
    public String source() {
        return "地方预决算公开操作规程";
    }

    @Override
    public boolean personal() {
        return false;
    }

    @Override
    public boolean redactable() {
        return false;
    }

    @Override
    public Bilingual remedy() {
        return new Bilingual(
                "请核实；确属遗漏的，退回部门补填后重新报批；无误的，说明理由。",
                "Check it: have the department fill it in, or give the reason for which it is right.");
    }

    @Override
    public Stream<String> in(String words) {
        Plain plain = Plain.of(words.strip());
        return plain.matches(LEFT).map(plain::written).distinct();
    }
}
