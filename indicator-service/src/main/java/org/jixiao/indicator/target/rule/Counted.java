package org.jixiao.indicator.target.rule;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How many of something a text says there are (新建公厕60座).
 *
 * @param unit one name for units that mean the same
 * @param about the words on both sides, which say of what
 * @param words as a person reads them: none is cut off
 */
public record Counted(BigDecimal number, String unit, String about, String words) {

    private static final String UNITS = "(?:人次|场次|班次|批次|架次|平方米|公里|千米|公顷|" + "[个家户人名位份台套所处期场次座件本册条项辆株篇亩吨批届对间栋幅块盏部米眼羽])";
    private static final Pattern UNIT = Pattern.compile(UNITS);
    private static final Pattern COUNT =
            Pattern.compile("(?<![\\d.,每第])(\\d{1,7}(?:\\.\\d{1,4})?)(万)?余?(" + UNITS + ")(?!月|百分点|工作日|[/每均])");
    private static final Pattern EACH = Pattern.compile("(?:每(?!年|季|月)[^,;。]{0,5}|第|各)$");
    private static final Pattern BEFORE = Pattern.compile("[\\p{IsHan}《》“”]*(?=(?:[≥约共]|不少于|不低于|至少)?$)");
    private static final Pattern AFTER = Pattern.compile("^[\\p{IsHan}“”]*");
    private static final Map<String, String> SAME =
            Map.of("名", "人", "位", "人", "场次", "场", "批次", "批", "册", "本", "千米", "公里");
    private static final int TEN_THOUSAND = 4;
    private static final int AHEAD = 6;
    private static final int BEHIND = 4;
    private static final int LONGEST = 24;

    /** In the order of the text. A number for each of something (每村1个) is none. @param plain without white space */
    public static Stream<Counted> in(String plain) {
        return COUNT.matcher(plain)
                .results()
                .filter(found ->
                        !EACH.matcher(plain.substring(0, found.start())).find())
                .map(found -> of(found, plain.substring(0, found.start()), plain.substring(found.end())));
    }

    private static Counted of(MatchResult found, String ahead, String behind) {
        Matcher ends = BEFORE.matcher(ahead);
        String before = ends.find() ? ends.group() : "";
        Matcher begins = AFTER.matcher(behind);
        String after = begins.find() ? begins.group() : "";
        BigDecimal number = new BigDecimal(found.group(1));
        return new Counted(
                found.group(2) == null ? number : number.movePointRight(TEN_THOUSAND),
                unit(found.group(3)),
                before.substring(Math.max(0, before.length() - AHEAD)) + "\n"
                        + after.substring(0, Math.min(BEHIND, after.length())),
                whole(before) + found.group() + whole(after));
    }

    /** A phrase that is too long to show is left out, and never shown in part. */
    private static String whole(String phrase) {
        return phrase.length() > LONGEST ? "" : phrase;
    }

    /** One name for units that mean the same (名 and 人), without the noun that may follow (座水站). */
    public static String unit(@Nullable String written) {
        Matcher unit = UNIT.matcher(written == null ? "" : written);
        String measured = unit.lookingAt() ? unit.group() : String.valueOf(written);
        return SAME.getOrDefault(measured, measured);
    }

    /** Whether it counts the same thing in the same unit. @param pairs of the other's words */
    public boolean isOf(@Nullable String otherUnit, Set<String> pairs) {
        return unit.equals(unit(otherUnit)) && Text.shared(Text.pairs(about), pairs) > 0;
    }

    public boolean is(BigDecimal other) {
        return number.compareTo(other) == 0;
    }
}
