package org.jixiao.disclosure.check.personal;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names with a dot between their parts (阿依古丽·吐尔逊), told by the characters that spell other languages' sounds. */
final class JoinedNames {

    private static final String SOUND =
            "[阿不布都拉买提古丽娜艾合卡斯木热曼依吐尔逊迪努扎西多吉里江玉素甫克孜巴图孟格日勒其苏那仁娃达瓦次旦珍卓玛央金索朗措洛桑尼旺堆德边罗顿珠拜亚库帕汗赛莫洪伊马沙哈法蒂麦穆罕默满色力牙生塔什加别叶肯夏米吾外力甫拉提祖农尕让培姆]";
    private static final Pattern JOINED = Pattern.compile(SOUND + "{2,7}(?:[·•・‧.．]" + SOUND + "{2,8})+");

    private JoinedNames() {}

    static Stream<Tagged.Span> in(String words) {
        return JOINED.matcher(words).results().map(found -> new Tagged.Span(found.start(), found.end()));
    }
}
