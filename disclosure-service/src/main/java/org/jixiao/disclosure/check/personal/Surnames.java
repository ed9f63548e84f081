package org.jixiao.disclosure.check.personal;

import java.util.Set;
import java.util.stream.Collectors;

/** What Chinese names begin with. */
final class Surnames {

    private static final Set<String> SINGLE = each(
            "王李张刘陈杨赵黄周吴徐孙胡朱林何郭罗宋郑谢韩唐冯董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田姜范石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦柳邢路岳齐梅莫庄辛管祝左涂谷祁耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫来苟全褚廉简娄盖符奚木穆党燕郎邸冀谈姬屠连郜晏栾郁商蒙计喻揭窦迟宇敖糜鄢冷卓花仇艾蓝都巩稽井练仲乐虞卞封竺冼原官衣楚佟栗匡宗应台巫鞠僧桑荆谌银扬明沙伏岑习胥保和蔺高任于马方梁荀展常闻莘向骆宁尚佘邝缪麦权湛敬扈仝阚帅漆卿荣");

    /** Surnames that are everyday words too. */
    private static final Set<String> EVERYDAY =
            each("于任高方马和应台明沙习胥保都连全来成关解强党管文安金石万路项计商原官花冷古米木符封宁江龙白田康武史费乐单包位查段席房边井练都银扬常展华时严温易谈简向宁尚麦权敬荣帅");

    private static final Set<String> COMPOUND =
            Set.of("欧阳", "司马", "上官", "诸葛", "夏侯", "皇甫", "尉迟", "公孙", "慕容", "令狐", "司徒", "呼延", "东方", "端木", "长孙", "宇文");

    private Surnames() {}

    /** How many characters of the words are a surname; none where they begin otherwise. */
    static int length(String words) {
        if (words.length() > 2 && COMPOUND.contains(words.substring(0, 2))) {
            return 2;
        }
        return !words.isEmpty() && SINGLE.contains(words.substring(0, 1)) ? 1 : 0;
    }

    /** Whether the words begin with a surname that means something else as well. */
    static boolean isEveryday(String words) {
        return length(words) == 1 && EVERYDAY.contains(words.substring(0, 1));
    }

    static Set<String> each(String characters) {
        return characters.codePoints().mapToObj(Character::toString).collect(Collectors.toSet());
    }
}
