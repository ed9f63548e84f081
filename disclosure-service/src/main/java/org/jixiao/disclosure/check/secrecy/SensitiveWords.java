package org.jixiao.disclosure.check.secrecy;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.disclosure.check.rule.Plain;
import org.jixiao.disclosure.check.rule.WordRule;

/**
 * Words that the region wants signed off before they are public. Chinese ones are found with blanks between their characters,
 * too; a word in Latin letters, in any case, only where it stands by itself.
 */
public final class SensitiveWords implements WordRule {

    private static final Pattern LATIN = Pattern.compile("[\\p{ASCII}]+");

    private final List<Pattern> listed;

    /** @param listed section {@code sensitiveWords} of the region's profile */
    public SensitiveWords(List<String> listed) {
        this.listed = listed.stream().map(SensitiveWords::pattern).toList();
    }

    @Override
    public String code() {
        return "SECRET";
    }

    @Override
    public Bilingual message() {
        return new Bilingual("文中有需经保密审查的词语。", "There is a word that asks for a secrecy review.");
    }

    @Override
    public String source() {
        return "保守国家秘密法";
    }

    @Override
    public boolean personal() {
        return false;
    }

    @Override
    public Stream<String> in(String words) {
        Plain plain = Plain.of(words);
        return listed.stream().flatMap(plain::matches).map(plain::written).distinct();
    }

    private static Pattern pattern(String word) {
        if (LATIN.matcher(word).matches()) {
            return Pattern.compile(
                    "(?<![A-Za-z0-9])" + Pattern.quote(word) + "(?![A-Za-z0-9])", Pattern.CASE_INSENSITIVE);
        }
        return Pattern.compile(word.chars()
                .mapToObj(each -> Pattern.quote(Character.toString(each)))
                .reduce((one, next) -> one + " ?" + next)
                .orElseThrow());
    }
}
