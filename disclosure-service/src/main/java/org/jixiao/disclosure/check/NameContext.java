package org.jixiao.disclosure.check;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Decides whether what a tagger took for a name is one. Three characters that begin with a common surname are enough;
 * two, or a surname that is an everyday word as well, need company that only people keep: an office before or after, an
 * enumeration of names, a cell of their own.
 */
final class NameContext {

    private static final Set<String> SURNAMES = each(
            "王李张刘陈杨赵黄周吴徐孙胡朱林何郭罗宋郑谢韩唐冯董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田姜范石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦柳邢路岳齐梅莫庄辛管祝左涂谷祁耿牟卜路詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫来嵺苟全褚廉简娄盖符奚木穆党燕郎邸冀谈姬屠连郜晏栾郁商蒙计喻揭窦迟宇敖糜鄢冷卓花仇艾蓝都巩稽井练仲乐虞卞封竺冼原官衣楚佟栗匡宗应台巫鞠僧桑荆谌银扬明沙薄伏岑习胥保和蔺高任于马方梁");

    /** Surnames that are everyday words too. */
    private static final Set<String> EVERYDAY =
            each("于任高方马和应台明沙习胥保都连全来成关解强党管文安金石万路项计商原官花冷古米木符封宁江龙白田康武史费乐单包位查段席房边井练都银扬");

    private static final Set<String> COMPOUND =
            Set.of("欧阳", "司马", "上官", "诸葛", "夏侯", "皇甫", "尉迟", "公孙", "慕容", "令狐", "司徒");

    /** A name does not end in what ends a place, a body or a document. */
    private static final Set<String> NO_LAST_CHARACTER = each("省市县区乡镇村街路屯庄湾坡头网局委办部处院所校党组会站库员费款项节日年月");

    private static final Set<String> TRAILING = each("各等和与同为在的及并其将");

    private static final Pattern OFFICE_BEFORE = Pattern.compile(
            ".*(党员|同志|书记|主任|部长|干部|职工|教师|老师|学员|学生|老人|烈士|遗属|家属|遗孀|负责人|联系人|经办人|填报人|领导|人员|姓名|户主|患者|村民|居民|军人|劳模)[：:（( ]?$",
            Pattern.DOTALL);
    private static final Pattern ENUMERATION_BEFORE = Pattern.compile(".*\\p{IsHan}{2,4}[、，]$", Pattern.DOTALL);
    private static final Pattern PERSON_AFTER = Pattern.compile(
            "^(同志|先生|女士|书记|主任|部长|局长|老师|等\\s*[0-9一二两三四五六七八九十]+\\s*[人名位]|\\s*[0-9一二两]+\\s*[人名]|生前|家属|遗属|[（(]?(男|女)[，,）)]|[，, ]?(电话|手机|身份证)).*",
            Pattern.DOTALL);

    /** Named for a school of thought or an example, a name is part of history, not of anybody's private life. */
    private static final Pattern HISTORY_AFTER =
            Pattern.compile("^(新时代|思想|理论|精神|主义|总书记|重要|同志纪念|故居|纪念).*", Pattern.DOTALL);

    /** 示财行〔2026〕8号: who issued a document stands before its number. */
    private static final Pattern DOCUMENT_AFTER = Pattern.compile("^[〔\\[［（(【]\\s*\\d{4}.*", Pattern.DOTALL);

    private static final String MASKED = "某";

    private NameContext() {}

    /** @return the name without what the tagger wrongly took along; empty where it is none */
    static Optional<String> name(String tagged, String before, String after) {
        String last = tagged.substring(tagged.length() - 1);
        if (tagged.length() > 2 && TRAILING.contains(last)) {
            return name(tagged.substring(0, tagged.length() - 1), before, last + after);
        }
        boolean possible = tagged.length() >= 2
                && tagged.length() <= 4
                && tagged.codePoints().allMatch(Character::isIdeographic)
                && hasSurname(tagged)
                && !NO_LAST_CHARACTER.contains(last)
                && !tagged.contains(MASKED)
                && !HISTORY_AFTER.matcher(after).matches()
                && !DOCUMENT_AFTER.matcher(after).matches();
        return possible && (speaksForItself(tagged) || isAmongPeople(before, after))
                ? Optional.of(tagged)
                : Optional.empty();
    }

    private static boolean speaksForItself(String name) {
        return name.length() >= 3 && !EVERYDAY.contains(name.substring(0, 1));
    }

    private static boolean isAmongPeople(String before, String after) {
        boolean alone = before.isBlank() && after.isBlank();
        boolean enumerated = ENUMERATION_BEFORE.matcher(before).matches()
                && (after.isEmpty() || after.startsWith("、") || after.startsWith("等"));
        return alone
                || enumerated
                || OFFICE_BEFORE.matcher(before).matches()
                || PERSON_AFTER.matcher(after).matches();
    }

    private static boolean hasSurname(String name) {
        return SURNAMES.contains(name.substring(0, 1)) || name.length() > 2 && COMPOUND.contains(name.substring(0, 2));
    }

    private static Set<String> each(String characters) {
        return characters.codePoints().mapToObj(Character::toString).collect(Collectors.toSet());
    }
}
