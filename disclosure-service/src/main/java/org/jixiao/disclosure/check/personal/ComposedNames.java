package org.jixiao.disclosure.check.personal;

import com.hankcs.hanlp.seg.common.Term;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Names that the tagger cuts into several words (贾 and 宝玉): a surname right after an office, with one or two characters more
 * that end where a word ends and before something that only follows a person.
 */
final class ComposedNames {

    private static final Pattern END = Pattern.compile(
            "^(?:$|[\\s、，,。；;：:！（()）”\"/]|[0-9０-９一二两三]|同志|先生|女士|律师|教授|医生|等|的|为|到村|就读|上学|签字|家庭|工作室|生活|生病|定期|护理|医疗|救助|补助|补贴"
                    + "|津贴|工资|劳务|奖励|奖金|慰问|抚恤|抚慰|安家|优待|助学|工伤|赔付|辅具|先进|负责|授课|走访|牵头|实施|活动经费|危房|康复|遗属|家属).*",
            Pattern.DOTALL);
    private static final Pattern GIVEN_TO =
            Pattern.compile(".*(?:拨付|发放|支付给|发给|资助|看望|慰问|聘请|邀请|任命|赔偿|“|^|[0-9][.．、] ?)$", Pattern.DOTALL);
    private static final Pattern CALLED = Pattern.compile("[：:] ?$");
    private static final int GIVEN_NAME = 2;

    private ComposedNames() {}

    static Stream<Tagged.Span> in(Tagged tagged) {
        return tagged.terms().stream().flatMap(term -> at(term.offset, tagged));
    }

    /** The longest that fits. */
    private static Stream<Tagged.Span> at(int from, Tagged tagged) {
        int surname = Surnames.length(tagged.after(from));
        if (surname == 0 || !isPlaceOfAName(tagged.before(from), tagged.after(from))) {
            return Stream.empty();
        }
        return IntStream.iterate(GIVEN_NAME, length -> length > 0, length -> length - 1)
                .mapToObj(length -> new Tagged.Span(from, from + surname + length))
                .filter(span -> span.to() <= tagged.words().length() && fits(span, tagged))
                .limit(1);
    }

    private static boolean isPlaceOfAName(String before, String after) {
        return NameContext.isAfterOffice(before)
                || !Surnames.isEveryday(after) && GIVEN_TO.matcher(before).matches();
    }

    private static boolean fits(Tagged.Span span, Tagged tagged) {
        String after = tagged.after(span.to());
        return tagged.isBoundary(span.to())
                && (!tagged.isWord(span) || isCalledSo(span, tagged))
                && NameContext.isPossible(tagged.text(span), after)
                && END.matcher(after).matches()
                && tagged.inside(span).stream().noneMatch(ComposedNames::isDoing);
    }

    /** Behind a colon even what could be a place is a person's name: 户主：钱大有. */
    private static boolean isCalledSo(Tagged.Span span, Tagged tagged) {
        return CALLED.matcher(tagged.before(span.from())).find()
                && span.to() - span.from() > 2
                && tagged.at(span.from())
                        .filter(term -> term.nature.startsWith("nt") || term.nature.startsWith("ns"))
                        .isPresent();
    }

    /** 严 and 把关 are something that is done. */
    private static boolean isDoing(Term term) {
        return term.length() > 1 && term.nature.startsWith("v");
    }
}
