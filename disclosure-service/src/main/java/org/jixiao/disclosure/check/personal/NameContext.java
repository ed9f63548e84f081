package org.jixiao.disclosure.check.personal;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Decides whether what looks like a name is one. Three characters that begin with a common surname are enough; two, or a
 * surname that is an everyday word as well, need company that only people keep: an office before or after, an enumeration of
 * names, a cell of their own.
 */
final class NameContext {

    /** A name does not end in what ends a place, a body or a document. */
    private static final Set<String> NO_LAST_CHARACTER = Surnames.each("省市县区乡镇村街路屯庄湾坡头网局委办部处院所校党组会站库员费款项节日年月制");

    private static final Set<String> TRAILING = Surnames.each("各等和与同为在的及并其将");

    /** Words of budgets, and places, that begin like a name and that taggers take for one. */
    private static final Set<String> NO_NAMES = Set.of(
            "安可", "康养", "文旅", "万人", "侯车", "候车", "任前", "林长", "河长", "路长", "郎酒", "汤阴", "岑溪", "喻户晓", "家家乐", "方正", "安全",
            "温暖", "高中", "常务", "任务", "成本", "成效", "时效", "华夏", "王府", "金融", "和谐", "平安", "文明", "康复", "应急");

    /** Long dead, and known to everybody: examples to learn from, not private lives. */
    private static final Set<String> HISTORY = Set.of(
            "雷锋", "白求恩", "马克思", "恩格斯", "列宁", "孔子", "孟子", "老子", "庄子", "屈原", "李白", "杜甫", "白居易", "鲁迅", "花木兰", "李时珍", "张仲景",
            "华佗");

    private static final String OFFICE =
            "(?:党员|同志|书记|主任|[部局处科组队院校镇乡村县市区股班所站]长|理事长|干部|职工|工人|教师|老师|学员|学生|大学生|老人|老兵|老红军|老战士|烈士|遗属|军属|家属"
                    + "|遗孀|负责人|联系人|经办人|经办|填报人|填表人|制表人?|审核人|复核人|领取人|传承人|带头人|当事人|代表人?|委员|领导|人员|成员|(?:拔尖|引进|高层次|乡土)人才|博士|名单|姓名"
                    + "|户主|患者|死者|获得者|志愿者|村民|居民|牧民|军人|劳模|劳动模范|[保困卡贫]户|残疾人|孤儿|儿童|贫困生|选调生|村官|医生|村医|驾驶员|护林员|护边员|研究员|队员"
                    + "|群众|青年|对象|其子|其女|顾问)";

    private static final Pattern OFFICE_BEFORE =
            Pattern.compile(".*" + OFFICE + "(?:补助|补贴)?\\s?[：:（( ]?\\s?$", Pattern.DOTALL);
    private static final Pattern ENUMERATION_BEFORE = Pattern.compile(".*\\p{IsHan}{2,4}[、，]$", Pattern.DOTALL);
    private static final Pattern PERSON_AFTER = Pattern.compile(
            "^(同志|先生|女士|书记|主任|部长|局长|老师|教授|律师|等\\s*[0-9一二两三四五六七八九十]+\\s*[人名位]|\\s*[0-9一二两]+\\s*[人名]|生前|家属|遗属"
                    + "|[（(]?(男|女)[，,）)]|[，, （(]?(电话|手机|身份证)).*",
            Pattern.DOTALL);

    /** Named for a school of thought or an example, a name is part of history, not of anybody's private life. */
    private static final Pattern HISTORY_AFTER = Pattern.compile(
            "^(新时代|思想|理论|精神|主义|总书记|重要|同志纪念|故居|故里|纪念|艺术|诗|草堂|文学|文化|祠|墓|陵|杯|奖(?!励|金)|中医|学院|研究).*", Pattern.DOTALL);

    /** 示财行〔2026〕8号: who issued a document stands before its number. */
    private static final Pattern DOCUMENT_AFTER = Pattern.compile("^[〔\\[［（(【]\\s*\\d{4}.*", Pattern.DOTALL);

    private static final String MASKED = "某";

    private NameContext() {}

    /**
     * @param before and after as much of the words around as tells whose company it is in
     * @return the name without what the tagger wrongly took along; empty where it is none
     */
    static Optional<String> name(String tagged, String before, String after) {
        String last = tagged.substring(tagged.length() - 1);
        if (tagged.length() > 2 && TRAILING.contains(last)) {
            return name(tagged.substring(0, tagged.length() - 1), before, last + after);
        }
        return isPossible(tagged, after) && (speaksForItself(tagged) || isAmongPeople(before, after))
                ? Optional.of(tagged)
                : Optional.empty();
    }

    /** Whether it is shaped like the name of a person whose life is private. */
    static boolean isPossible(String name, String after) {
        return name.length() >= 2
                && name.length() <= Surnames.length(name) + 2
                && name.codePoints().allMatch(Character::isIdeographic)
                && Surnames.length(name) > 0
                && !NO_LAST_CHARACTER.contains(name.substring(name.length() - 1))
                && !name.contains(MASKED)
                && !NO_NAMES.contains(name)
                && !HISTORY.contains(name)
                && !HISTORY_AFTER.matcher(after).matches()
                && !DOCUMENT_AFTER.matcher(after).matches();
    }

    /** Whether the words end in an office, or in what else stands right before a name. */
    static boolean isAfterOffice(String before) {
        return OFFICE_BEFORE.matcher(before).matches();
    }

    private static boolean speaksForItself(String name) {
        return name.length() >= 3 && !Surnames.isEveryday(name);
    }

    private static boolean isAmongPeople(String before, String after) {
        boolean alone = before.isBlank() && after.isBlank();
        boolean enumerated = ENUMERATION_BEFORE.matcher(before).matches()
                && (after.isEmpty() || after.startsWith("、") || after.startsWith("等"));
        return alone
                || enumerated
                || isAfterOffice(before)
                || PERSON_AFTER.matcher(after).matches();
    }
}
