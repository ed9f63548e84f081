package org.jixiao.disclosure.check.personal;

import com.hankcs.hanlp.seg.common.Term;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Words as the tagger cut them. */
record Tagged(String words, List<Term> terms, Map<Integer, Term> byOffset) {

    private static final int AROUND = 24;

    static Tagged of(String words, List<Term> terms) {
        return new Tagged(
                words,
                terms,
                terms.stream()
                        .collect(Collectors.toMap(term -> term.offset, Function.identity(), (one, other) -> one)));
    }

    /** A stretch of the words. @param to exclusive */
    record Span(int from, int to) {

        boolean isWithin(Span other) {
            return !equals(other) && other.from <= from && to <= other.to;
        }
    }

    String text(Span span) {
        return words.substring(span.from(), span.to());
    }

    /** As much of what stands before as tells what follows. */
    String before(int at) {
        return words.substring(Math.max(0, at - AROUND), at);
    }

    String after(int at) {
        return words.substring(at, Math.min(words.length(), at + AROUND));
    }

    /** Whether the tagger begins or ends a word there. */
    boolean isBoundary(int at) {
        return at == words.length() || byOffset.containsKey(at);
    }

    /** The word that begins there. */
    Optional<Term> at(int offset) {
        return Optional.ofNullable(byOffset.get(offset));
    }

    /** Words of the tagger that begin within the stretch, after its first character. */
    List<Term> inside(Span span) {
        return IntStream.range(span.from() + 1, span.to())
                .boxed()
                .flatMap(offset -> at(offset).stream())
                .toList();
    }

    /** Whether the stretch is one word of the dictionary that is no name. */
    boolean isWord(Span span) {
        return at(span.from())
                .filter(term -> term.length() == span.to() - span.from())
                .filter(term -> !term.nature.startsWith("nr"))
                .isPresent();
    }
}
