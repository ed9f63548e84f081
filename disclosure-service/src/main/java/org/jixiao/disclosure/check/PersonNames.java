package org.jixiao.disclosure.check;

import com.hankcs.hanlp.seg.common.Term;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Bilingual;

/**
 * Names of people. A tagger proposes, {@link NameContext} decides: a budget is full of places and offices that look
 * like names.
 */
final class PersonNames implements WordRule {

    private final Function<String, List<Term>> tagger;

    PersonNames(Function<String, List<Term>> tagger) {
        this.tagger = tagger;
    }

    @Override
    public String code() {
        return "PII_NAME";
    }

    @Override
    public Bilingual message() {
        return new Bilingual("文中有疑似个人姓名。", "There is what looks like the name of a person.");
    }

    @Override
    public String source() {
        return "个人信息保护法";
    }

    @Override
    public Stream<String> in(String words) {
        List<Term> terms = tagger.apply(words);
        return IntStream.range(0, terms.size())
                .filter(i -> terms.get(i).nature.startsWith("nr"))
                .mapToObj(i -> NameContext.name(
                        terms.get(i).word,
                        words.substring(0, terms.get(i).offset),
                        words.substring(terms.get(i).offset + terms.get(i).length())))
                .flatMap(name -> name.stream());
    }
}
