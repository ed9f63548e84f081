package org.jixiao.budget.filing.form;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The line above a project's table: {@code 3.<project>绩效目标表}.
 *
 * @param name the project it names; null where the title is the same on every form
 * @param wholeDepartment it stands above the form of a department as a whole
 */
record FormTitle(@Nullable String name, boolean wholeDepartment) {

    /** What numbers the annex, the part, the table or the paragraph that it stands in; a year behind it is no such number. */
    private static final Pattern NUMBER =
            Pattern.compile("^(?:附(?:件|表|(?=\\s?\\d))\\s?\\d{0,3}?(?:[-—－–]\\d{1,3})?(?=20\\d\\d|\\D)\\s?[:：]?\\s*"
                    + "|第[一二三四五六七八九十\\d]{1,3}(?:部分|章|节|篇)\\s*[:：、.．]?\\s*"
                    + "|[一二三四五六七八九十]{1,3}\\s?[、.．]\\s*"
                    + "|[(（](?:[一二三四五六七八九十]{1,3}|\\d{1,3})[)）]\\s*[、.．]?\\s*"
                    + "|\\d{1,4}\\s?[.、．)）]\\s?"
                    + "|(?:部门|单位)?(?:预算)?(?:公开)?表\\s?\\d{1,2}(?:[-—－–]\\d{1,3})?(?=20\\d\\d|\\D)\\s*[:：、.．]?\\s*"
                    + "|(?:部门|单位)?(?:预算)?(?:公开)?表[一二三四五六七八九十]{1,3}[\\s:：、.．]+"
                    + "|(?:部门|单位)?(?:预算)?公开\\s?\\d{1,2}(?:[-—－–]\\d{1,3})?\\s?表\\s*[:：、.．]?\\s*)");

    private static final int MOST_NUMBERS = 3;

    private static final Pattern TITLE = Pattern.compile("^(.*?)"
            + "(?:绩效目标(?:情况|信息)?(?:申报|批复|公开|汇总|审核|填报|编制|设置|分解)?|绩效(?:申报|目标管理))(?:表?格?|书)"
            + "(?:[(（](?:\\d{4}(?:年度?)?|含[^()（）]{1,20}|[^()（）]{1,12})[)）])*$");
    private static final Pattern ENDS_AS_TABLE = Pattern.compile("(?:表格?|申报书)(?:[(（][^()（）]{1,24}[)）])*$");

    /** What stands before the kind of table and names no project: year, whose it is, and that it is about projects. */
    private static final Pattern ANY_PROJECT = Pattern.compile(
            "^(?:\\d{4}年度?)?(?:[\\p{IsHan}（）()]{0,40}[省市县区旗镇乡部局委院办会厅处室心校队])?(?:\\d{4}年度?)?[省市县区]?[直级]?(?:本级)?(?:预算)?(?:部门|单位)?(?:预算)?"
                    + "(?:财政)?(?:项目|专项|财政支出|财政资金|政策|(?:地方)?(?:政府)?(?:新增)?(?:专项|一般)?债券"
                    + "|政府购买服务|政府和社会资本合作|(?:PPP|ppp)|(?:国有资本经营|政府性基金|一般公共|社会保险基金)预算)"
                    + "(?:[（(][^（()）]{1,8}[)）]|支出|预算|资金|项目|申报|任务|业务|经费|[一二]级)*$"
                    + "|^(?:\\d{4}年度?)?(?:预算)?$"
                    + "|^(?:\\d{4}年度?)?(?:中央对地方|中央|省对市县|省对下|对下)?(?:专项|共同事权)*转移支付(?:资金|项目|支出|整体|区域)*$");

    /** 长期绩效目标表, 年度绩效目标表: both within one form. */
    private static final Pattern PART_OF_A_FORM = Pattern.compile("(?:项目)?(?:年度|中?长期|中期|实施期)");

    private static final Pattern WHOLE_DEPARTMENT =
            Pattern.compile("整体(?:支出|预算|年度)?(?:年度)?$|^(?:\\d{4}年度?)?(?:部门|单位|本部门)(?:[(（]单位[)）])?(?:年度)?$");
    /** Which of several forms of one name it is: 支出绩效目标表（部门整体）. */
    private static final Pattern SAYS_WHOLE = Pattern.compile("[(（](?:部门|单位)?整体(?:支出)?[)）]$");

    private static final int LONGEST_TABLE = 60;
    private static final int LONGEST = 200;

    /** 第四部分 表10 项目绩效目标表 without the numbers in front. */
    private static String unnumbered(String text) {
        String rest = text;
        for (int i = 0; i < MOST_NUMBERS; i++) {
            rest = NUMBER.matcher(rest).replaceFirst("");
        }
        return rest;
    }

    /** The title of any table but of one within a form, or its unit of money. */
    static boolean beginsTable(String text) {
        String bare = LabelText.bare(text);
        return MoneyUnit.statedIn(text).isPresent()
                || bare.length() <= LONGEST_TABLE && bare.endsWith("表") && !isOfPart(text);
    }

    /** The line above one of several tables of one form: 年度绩效目标表. */
    static boolean isOfPart(String text) {
        String bare = LabelText.bare(text);
        return bare.endsWith("绩效目标表")
                && PART_OF_A_FORM
                        .matcher(bare.substring(0, bare.length() - "绩效目标表".length()))
                        .matches();
    }

    static Optional<FormTitle> of(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String bare = LabelText.bare(text);
        Matcher title = TITLE.matcher(unnumbered(text));
        if (!ENDS_AS_TABLE.matcher(bare).find() || !title.matches()) {
            return bare.equals("绩效目标表") ? Optional.of(new FormTitle(null, false)) : Optional.empty();
        }
        String name = title.group(1).strip();
        if (PART_OF_A_FORM.matcher(name).matches()) {
            return Optional.empty();
        }
        if (WHOLE_DEPARTMENT.matcher(name).find() || SAYS_WHOLE.matcher(bare).find()) {
            return Optional.of(new FormTitle(null, true));
        }
        return Optional.of(new FormTitle(ANY_PROJECT.matcher(name).matches() ? null : name, false));
    }
}
