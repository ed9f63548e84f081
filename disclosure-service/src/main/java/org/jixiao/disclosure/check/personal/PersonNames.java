package org.jixiao.disclosure.check.personal;

import com.hankcs.hanlp.seg.common.Term;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.disclosure.check.rule.WordRule;

/**
 * Names of people. A tagger proposes, {@link NameContext} decides: a budget is full of places and offices that look
 * like names. What the tagger cuts apart is put together by what stands around it.
 */
public final class PersonNames implements WordRule {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern SPACED = Pattern.compile("^\\s*(\\p{IsHan})[ \\u3000]{1,4}(\\p{IsHan})\\s*$");

    private final Function<String, List<Term>> tagger;

    public PersonNames(Function<String, List<Term>> tagger) {
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
        if (!HAN.matcher(words).find()) {
            return Stream.empty();
        }
        Tagged tagged = Tagged.of(words, tagger.apply(words));
        Set<Tagged.Span> spans = new LinkedHashSet<>();
        proposed(tagged).forEach(spans::add);
        ComposedNames.in(tagged).forEach(spans::add);
        JoinedNames.in(words).forEach(spans::add);
        spans.addAll(ListedNames.beside(spans, tagged));
        spans.addAll(ListedNames.beside(spans, tagged)); // two names found may make a third
        spaced(words).forEach(spans::add);
        return spans.stream()
                .filter(span -> spans.stream().noneMatch(span::isWithin))
                .sorted((one, other) -> Integer.compare(one.from(), other.from()))
                .map(tagged::text)
                .distinct();
    }

    private static Stream<Tagged.Span> proposed(Tagged tagged) {
        return tagged.terms().stream()
                .filter(term -> term.nature.startsWith("nr"))
                .flatMap(term ->
                        NameContext.name(
                                        term.word,
                                        tagged.before(term.offset),
                                        tagged.after(term.offset + term.length()))
                                .stream()
                                .map(name -> new Tagged.Span(term.offset, term.offset + name.length())));
    }

    /** 李　明: in a cell of its own a short name is spread. */
    private static Stream<Tagged.Span> spaced(String words) {
        return SPACED.matcher(words)
                .results()
                .filter(found -> NameContext.isPossible(found.group(1) + found.group(2), "")
                        && !Surnames.isEveryday(found.group(1)))
                .map(found -> new Tagged.Span(found.start(1), found.end(2)));
    }
}
