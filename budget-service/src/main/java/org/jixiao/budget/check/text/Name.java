package org.jixiao.budget.check.text;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A name as it is compared with others.
 *
 * @param plain as written, in one width and without white space
 * @param bigrams of what is its own: without years, document numbers, brackets and the words that every project ends in
 * @param series numbers and levels that tell it from the next of its kind (二期, 3标段, 省级)
 */
record Name(String plain, Bigrams bigrams, List<String> series) {

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}年?度?");
    private static final Pattern BRACKETS = Pattern.compile("[(\\[〔【][^)\\]〕】]*[)\\]〕】]");
    private static final Pattern COMMON_END = Pattern.compile("(?:(?:工作|专项|项目|预算|经费|费用|资金|补助|补贴)+)$");
    private static final Pattern SERIES = Pattern.compile("\\d+|[一二三四五六七八九十]+(?=[期批标号级段片区组])|中央|省级|市级|县级|区级|本级|自治区");

    static Name of(String text) {
        String plain = PlainText.of(text);
        String undated = YEAR.matcher(PlainText.DOCUMENT_NUMBER.matcher(plain).replaceAll(""))
                .replaceAll("");
        String own = BRACKETS.matcher(undated).replaceAll("").replaceAll("[^\\p{L}\\p{N}]", "");
        return new Name(
                plain,
                Bigrams.of(COMMON_END.matcher(own).replaceAll("")),
                SERIES.matcher(undated).results().map(MatchResult::group).toList());
    }

    boolean isSame(Name other) {
        return plain.equals(other.plain);
    }
}
