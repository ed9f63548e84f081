package org.jixiao.budget.filing.form;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells a project that says of itself that it is classified from one that merely has to do with secrecy: 本项目内容涉密 and
 * 购置经费（AK） are marks, 涉密人员培训 and 保密工作经费 are not.
 */
final class ClassifiedMarks {

    private static final Pattern MARK = Pattern.compile("(?<![非不未无否])涉密(?=$|[\\s，。；、,.;）)】\\]”]|项目|内容|事项|工程|信息化项目)"
            + "|[（(【\\[]\\s?AK\\s?[）)】\\]]|(?<![A-Za-z0-9])AK(?:项目|工程)");

    private final List<String> regional;

    ClassifiedMarks(List<String> regional) {
        this.regional = regional;
    }

    boolean standIn(Stream<String> texts) {
        return texts.anyMatch(
                text -> MARK.matcher(text).find() || regional.stream().anyMatch(text::contains));
    }
}
