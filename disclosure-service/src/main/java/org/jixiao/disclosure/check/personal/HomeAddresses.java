package org.jixiao.disclosure.check.personal;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.disclosure.check.rule.Plain;
import org.jixiao.disclosure.check.rule.WordRule;

/**
 * Where somebody lives: an address down to the house after words that say so, or down to the door beside a person. The
 * address of an office is public.
 *
 * @param namesSomebody whether words name a person
 */
public record HomeAddresses(Predicate<String> namesSomebody) implements WordRule {

    private static final Pattern HINT = Pattern.compile("[室户房住籍]");
    private static final String ROAD = "[\\p{IsHan}A-Za-z0-9]{1,20}?(?:大道|路|街|巷|弄|胡同|小区|花园|家园|新村|公寓|村|屯|组)";
    private static final String HOUSE = "(?:第?[0-9一二三四五六七八九十百]{1,5}-?[0-9]{0,4} ?(?:号楼|号院|号|弄|栋|幢|座|楼|单元|户|组))";
    private static final String DOOR = "(?:[0-9一二三四五六七八九十]{1,5}-?[0-9]{0,4} ?(?:室|房|户))";
    private static final Pattern CALLED = Pattern.compile(
            "(?:住址|居住地|户籍地址?|家庭地址|现住|家住|住在|居住于|居住在)[: 为是于在]{0,3}(" + ROAD + " ?" + HOUSE + "{1,4} ?" + DOOR + "?)");
    private static final Pattern DOWN_TO_THE_DOOR = Pattern.compile("(" + ROAD + " ?" + HOUSE + "{1,4} ?" + DOOR + ")");

    @Override
    public String code() {
        return "PII_ADDRESS";
    }

    @Override
    public Bilingual message() {
        return new Bilingual("文中有疑似个人住址。", "There is what looks like the address of somebody's home.");
    }

    @Override
    public String source() {
        return "个人信息保护法";
    }

    @Override
    public Stream<String> in(String words) {
        if (!HINT.matcher(words).find()) {
            return Stream.empty();
        }
        Plain plain = Plain.of(words);
        Stream<String> called = plain.matches(CALLED).map(match -> plain.written(match.start(1), match.end(1)));
        Stream<String> ofSomebody = plain.matches(DOWN_TO_THE_DOOR)
                .filter(match -> namesSomebody.test(words))
                .map(match -> plain.written(match.start(1), match.end(1)));
        return Stream.concat(called, ofSomebody).distinct();
    }
}
