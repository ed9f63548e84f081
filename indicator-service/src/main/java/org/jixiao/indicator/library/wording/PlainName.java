package org.jixiao.indicator.library.wording;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The name of an indicator as what it says: one name, however it was typed. */
public final class PlainName {

    private static final Pattern NUMBERED =
            Pattern.compile("^\\s*指标\\s*\\d{0,2}\\s*[:.、]|^\\s*指标\\d{1,2}(?=\\p{IsHan})");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}%‰]+");
    private static final Pattern SUFFIX = Pattern.compile("(?<=.{2})指标$");

    /** When, how surely, and by whom it is to be done: says nothing of what is measured. */
    private static final Pattern FILLER = Pattern.compile(
            "(?:19|20)\\d{2}年(?:度|底|末)?|本年度?|当年度?|全年度?|年度(?=\\p{IsHan}{2})|年内|预计|计划(?=完成)|拟(?=\\p{IsHan}{3})"
                    + "|本?项目(?=实施)|不少于|不低于|不超过");

    private PlainName() {}

    /** NFKC and lower case, without white space, punctuation, a number in front (指标1：) and 指标 at the end. */
    public static String of(String written) {
        String folded = Normalizer.normalize(written, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String unnumbered = NUMBERED.matcher(folded).replaceFirst("");
        return SUFFIX.matcher(SIGNS.matcher(unnumbered).replaceAll("")).replaceFirst("");
    }

    /** The same without years and other fillers; the plain name where nothing else would be left. */
    public static String core(String written) {
        String plain = of(written);
        String core = FILLER.matcher(plain).replaceAll("");
        return core.length() < 2 ? plain : core;
    }
}
