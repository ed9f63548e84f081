package org.jixiao.indicator.value.grammar;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words around a value that ask for nothing more: 力争达到, 控制在, 完成支付. */
final class Fillers {

    private static final Pattern BEFORE =
            Pattern.compile("^(?:力争|争取|确保|保证|预计|计划|拟|目标值?:|指标值?:|控制在|保持在|维持在|稳定在|实现|完成|共计|合计|总计|累计|"
                    + "共|总数|总量|(?:提高|提升|增加|增长|扩大|上升|降低|下降|减少|缩短|压减)(?:到|至)|降至|升至|增至|减至|为)");

    private static final Pattern AFTER =
            Pattern.compile("(?:力争|争取|确保|预计|计划|达到|达成|达|控制在|保持在|维持在|稳定在|实现|共计|合计|总计|累计|为|应|须|需|要|的|:)$");

    private static final String DONE_WORDS = "(?:全部|全面|按时|按期|如期|及时|基本|按规定)*(?:完成|完工|竣工|到位|结束|办结|办理|验收|拨付|支付|发放|下达"
            + "|印发|投入使用|投用|上线|交付|启动|开工|实施|建成|执行|落实|报送|提交|上报|召开|举办|出版|发布|公开|公示|更新|开展|兑现|缴纳|整改|反馈|处理)";

    /** That something is done, with up to ten characters of what. */
    static final String DONE = DONE_WORDS + "\\p{IsHan}{0,10}";

    private static final Pattern DONE_WITHIN = Pattern.compile("(?<=内)" + DONE + "$");

    private Fillers() {}

    /** Takes them off the beginning. */
    static String strippedBefore(String text) {
        return stripped(text, BEFORE);
    }

    /** Takes them off the end of what stands before a value. */
    static String strippedAfter(String text) {
        return stripped(text, AFTER);
    }

    /** 30日内完成 asks for no more than 30日内. */
    static String withoutDone(String text) {
        return DONE_WITHIN.matcher(text).replaceFirst("");
    }

    private static String stripped(String text, Pattern pattern) {
        String rest = text;
        Matcher filler = pattern.matcher(rest);
        while (filler.find() && filler.end() > filler.start()) {
            rest = rest.substring(0, filler.start()) + rest.substring(filler.end());
            filler = pattern.matcher(rest);
        }
        return rest;
    }
}
