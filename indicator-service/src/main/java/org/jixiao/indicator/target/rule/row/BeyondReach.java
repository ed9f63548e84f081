package org.jixiao.indicator.target.rule.row;

import java.util.Map;
import java.util.stream.Stream;
import org.jixiao.indicator.target.rule.CheckedIndicator;
import org.jixiao.indicator.target.rule.CheckedSheet;
import org.jixiao.indicator.target.rule.Hit;
import org.jixiao.indicator.target.rule.Notices;
import org.jixiao.indicator.target.rule.Reach;
import org.jixiao.indicator.target.rule.Rule;
import org.jixiao.indicator.target.rule.Text;

/**
 * SCOPE: an indicator of what lies beyond the government that promises it: a county's of each county, a city's of the whole
 * province. Left alone where a name only measures itself against them (a rank, an award, a pilot).
 */
public final class BeyondReach implements Rule {

    private static final Map<Reach, String> BEYOND = Map.of(
            Reach.COUNTY, "各(?:区|县|市)(?![域级位直属局委镇乡街场])|每个?(?:区|县|市)(?![级域])|全(?:市|省|国)|各省",
            Reach.COUNTY_CITY, "各(?:区|县|市)(?![域级位直属局委镇乡街场])|每个?(?:区|县|市)(?![级域])|全(?:省|国)|各省",
            Reach.CITY, "各(?:省|市)(?![级直属局委县区场])|全(?:省|国)",
            Reach.PROVINCE, "各省(?![级直属])|全国");
    private static final String ALONGSIDE = "排名|名次|位次|前列|前茅|先进|文明|示范|表彰|奖|荣誉|称号|试点|评比|评选|考核|平均|水平|会议|大会|论坛|竞赛|比赛|巡回"
            + "|推广|经验|对标|首|统一|联网|系统|人大|政协|两会|普查|范围内|第[一二三四五六七八九十\\d]";

    @Override
    public Stream<Hit> in(CheckedSheet sheet) {
        String beyond = BEYOND.getOrDefault(sheet.region().reach(), "");
        return sheet.indicators().stream()
                .filter(indicator ->
                        !indicator.isUnnamed() && !indicator.values().isEmpty())
                .filter(indicator -> Text.finds(beyond, said(indicator)) && !Text.finds(ALONGSIDE, said(indicator)))
                .map(indicator -> Notices.hit("beyond-reach", indicator, Map.of()));
    }

    private static String said(CheckedIndicator indicator) {
        return indicator.name() + "\n" + Text.plain(indicator.text());
    }
}
