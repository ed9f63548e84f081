package org.jixiao.budget.filing.form;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line that opens a part of a text.
 *
 * @param kind how it is numbered: what is numbered alike stands on one level
 * @param words the title without its number; empty where they stand on the next line
 */
record Heading(Kind kind, String words) {

    enum Kind {
        /** Stands above all, unnumbered. */
        TITLE(null),
        /** 第一部分 */
        PART(Pattern.compile("^第[一二三四五六七八九十百\\d]{1,4}(?:部分|章|篇|节)[\\s:：、.]*(.*)$")),
        /** 一、 */
        HAN(Pattern.compile("^[一二三四五六七八九十]{1,3}\\s?[、.．]\\s*(.+)$")),
        /** （一） */
        BRACKETED(Pattern.compile("^[（(][一二三四五六七八九十]{1,3}[)）]\\s*[、.．]?\\s*(.+)$")),
        /** 1.1 */
        DECIMAL(Pattern.compile("^\\d{1,2}[.．]\\d{1,2}(?:[.．]\\d{1,2})?[、.．\\s]\\s*(\\p{IsHan}.*)$")),
        /** 附件1：, 附件2 with its title behind it. */
        ANNEX(Pattern.compile("^附件\\s?\\d{1,2}(?:[-—－–]\\d{1,3})?\\s?[:：、.\\s]\\s*(\\S.+)$")),
        /** 【部门职责】 */
        FRAMED(Pattern.compile("^【(.{2,30})】$")),
        /** The title of a table that is no project's: 部门收支总表. */
        TABLE(
                Pattern.compile(
                        "^((?:(?:附?表|公开)\\s?[\\d一二三四五六七八九十]{1,3}(?:[-—－–]\\d{1,2})?\\s?表?\\s?[:：、.\\-—－\\s]?\\s*)?[^:：]{2,40}(?:表|表[(（].{1,20}[)）]))$")),
        /** A known title without a number. */
        WORDS(null);

        private final @Nullable Pattern pattern;

        Kind(@Nullable Pattern pattern) {
            this.pattern = pattern;
        }
    }

    private static final int LONGEST = 50;
    private static final Pattern SENTENCE = Pattern.compile("[。；;！!？?]|[，,].*[，,]");
    private static final Set<String> KNOWN = Set.of(
            "部门整体绩效目标",
            "总体绩效目标",
            "年度总体绩效目标",
            "分项绩效目标",
            "工作保障措施",
            "保障措施",
            "预算项目绩效目标",
            "部门职责",
            "机构设置",
            "部门概况",
            "部门基本情况",
            "主要职能",
            "主要职责",
            "部门主要职责",
            "部门预算单位构成",
            "部门预算表",
            "部门预算情况说明",
            "部门预算编制情况",
            "收支预算总体情况",
            "机关运行经费情况",
            "政府采购情况",
            "政府采购预算情况",
            "国有资产占用情况",
            "国有资产占有使用情况",
            "预算绩效情况",
            "绩效目标设置情况",
            "其他重要事项的情况说明",
            "名词解释",
            "专业名词解释");
    private static final Set<String> OVERALL = Set.of("总体绩效目标", "年度总体绩效目标", "部门总体绩效目标", "总体目标", "年度总体目标");

    static Optional<Heading> of(String text) {
        if (!isShort(text)) {
            return Optional.empty();
        }
        if (KNOWN.contains(LabelText.of(text).key())) {
            return Optional.of(new Heading(Kind.WORDS, text));
        }
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.pattern != null)
                .flatMap(kind -> numbered(kind, kind.pattern, text).stream())
                .findFirst();
    }

    /** Whether a text could be a title at all: short, and no sentence. */
    static boolean isShort(String text) {
        return text.length() <= LONGEST && !SENTENCE.matcher(text).find() && !Items.isNumbered(text);
    }

    private static Optional<Heading> numbered(Kind kind, @Nullable Pattern pattern, String text) {
        if (pattern == null) {
            return Optional.empty();
        }
        Matcher numbered = pattern.matcher(text);
        return numbered.matches() ? Optional.of(new Heading(kind, numbered.group(1))) : Optional.empty();
    }

    /** Opens the goals of the department as a whole. */
    boolean isOverallGoals() {
        return OVERALL.contains(LabelText.of(words).key());
    }

    boolean isIncomplete() {
        return words.isEmpty();
    }
}
