package org.jixiao.budget.filing.form;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A label with the accidents of typing taken off: full or half width, white space inside, 其中：, a closing colon.
 *
 * @param key what is compared with the synonyms
 * @param bracket what stood in brackets at the end (万元, %); null where nothing did
 */
record LabelText(String key, @Nullable String bracket) {

    /** The word for an amount that does not say of what. */
    static final String AMOUNT = "金额";

    /** More than this is no label. */
    static final int LONGEST = 40;

    private static final LabelText NONE = new LabelText("", null);
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern LEAD = Pattern.compile("^(\\*|其中[:、]?)");
    private static final Pattern INNER_BRACKET = Pattern.compile("\\([^()]{1,12}\\)");
    private static final Pattern YEAR = Pattern.compile("^20\\d\\d年?度?(?=\\p{IsHan}{2})");
    private static final Pattern DATE = Pattern.compile("^20\\d\\d(?=年度\\p{IsHan})");
    private static final Pattern NUMBER = Pattern.compile("^(?:[一二三四五六七八九十]{1,3}|\\d{1,2})[、.](?=\\p{IsHan}{2})");
    private static final Pattern BRACKETED = Pattern.compile("^([^()]+)\\(([^()]{1,12})\\):?$");

    private static final Remembered<LabelText> FOUND = new Remembered<>(LabelText::find);
    private static final Remembered<List<String>> NAMES = new Remembered<>(LabelText::names);

    static LabelText of(String written) {
        return FOUND.of(written);
    }

    private static LabelText find(String written) {
        if (written.length() > LONGEST) {
            return NONE;
        }
        String bare = LEAD.matcher(bare(written)).replaceFirst("");
        Matcher bracketed = BRACKETED.matcher(bare);
        return bracketed.matches()
                ? new LabelText(bracketed.group(1), bracketed.group(2))
                : new LabelText(bare.endsWith(":") ? bare.substring(0, bare.length() - 1) : bare, null);
    }

    /**
     * The names it may be known by, the likeliest first: as it stands, without brackets inside it (项目（政策）名称), without the year
     * before it (2026年预算数, 2026年度预算), without its number (二、项目绩效目标).
     */
    Stream<String> names() {
        return NAMES.of(key).stream();
    }

    private static List<String> names(String key) {
        String plain = INNER_BRACKET.matcher(key).replaceAll("");
        return Stream.of(
                        key,
                        plain,
                        YEAR.matcher(plain).replaceFirst(""),
                        DATE.matcher(plain).replaceFirst(""),
                        NUMBER.matcher(plain).replaceFirst(""))
                .distinct()
                .toList();
    }

    /** The unit of money that stands in the brackets. */
    Optional<MoneyUnit> moneyUnit() {
        return Optional.ofNullable(bracket).flatMap(text -> MoneyUnit.of(text).or(() -> MoneyUnit.statedIn(text)));
    }

    /** Text in compatibility form without any white space: for comparing, never for keeping. */
    static String bare(String written) {
        return SPACE.matcher(Normalizer.normalize(written, Normalizer.Form.NFKC))
                .replaceAll("");
    }

    /** The label as filed, mended: no 其中：, no white space inside, width as written. */
    static String asFiled(String written) {
        String mended = SPACE.matcher(written).replaceAll("").replaceFirst("^其中[:：、]?", "");
        return mended.replaceFirst("[:：]$", "");
    }

    /** The label as filed, without the unit of money in brackets behind it. */
    static String withoutUnit(String written) {
        String label = asFiled(written);
        return of(written).moneyUnit().isPresent() ? label.replaceFirst("[（(][^（()）]*[）)][:：]?$", "") : label;
    }

    static boolean isBroken(String written) {
        return SPACE.matcher(written).find();
    }
}
