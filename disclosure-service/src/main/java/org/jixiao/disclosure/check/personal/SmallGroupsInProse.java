package org.jixiao.disclosure.check.personal;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.disclosure.assembly.PublicDisclosure;
import org.jixiao.disclosure.check.rule.Rule;
import org.jixiao.disclosure.check.rule.Texts;

/**
 * Fewer than five people in what is promised in words (补助困难党员2名). So many in each of several places (每村2名) are more, and so
 * are at least so many.
 */
public final class SmallGroupsInProse implements Rule {

    private static final Pattern PLACE = Pattern.compile(
            "(?:/projects/[^/]+)?/(?:objectives/\\d+|purpose)|/tasks/\\d+/(?:name|content)|/projects/[^/]+/name");
    private static final Pattern FEW = Pattern.compile("(?<!每[^，。；;]{0,12}|各[^，。；;]{0,6}|(?:至少|不少于|不低于)[^，。；;]{0,10})"
            + "(?:党员|干部|职工|人员|老人|群众|学生|教师|家属|遗属|遗孀|烈士|军人|劳模|书记|主任|村民|居民|患者|儿童|孤儿|专家|补助|慰问|救助|资助|补贴|发放|奖励)"
            + "[^0-9，。；;第前每各\\n]{0,8}(?<!至少|不少于|不低于|以上|超过|大于|≥|[第前每各])(?<![\\d.．至到~～—-])"
            + "(?:[1-4１-４]\\s?[人名位]|[一两二三四]\\s?名)(?![次均/／员以及或—~～-]|额|单)");

    @Override
    public String code() {
        return "PII_SMALL";
    }

    @Override
    public Bilingual message() {
        return new Bilingual(
                "文字涉及不足五人，可能识别到个人。", "The text is about fewer than five people: a person might be recognised.");
    }

    @Override
    public String source() {
        return "个人信息保护法";
    }

    @Override
    public Bilingual remedy() {
        return new Bilingual(
                "请核实公开后能否识别到个人；可以公开的，说明理由。",
                "Check whether a person can be recognised; give the reason for which it may be public.");
    }

    @Override
    public List<Hit> look(PublicDisclosure document) {
        return Texts.of(document).stream()
                .filter(text -> PLACE.matcher(text.path()).matches())
                .flatMap(text -> in(text.words()).map(found -> new Hit(text.path(), found)))
                .toList();
    }

    /** Where the words count so few people. */
    static Stream<String> in(String words) {
        return FEW.matcher(words).results().map(found -> found.group()).distinct();
    }
}
