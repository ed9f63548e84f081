package org.jixiao.disclosure.check.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.budget.contract.Finding;
import org.jixiao.disclosure.assembly.PublicDisclosure;

/**
 * A rule that looks at words, wherever in the document they stand. A decision about them holds as long as the sentence they
 * stand in does.
 */
public interface WordRule extends Rule {

    /** Every string in the words that must not be public unseen. */
    Stream<String> in(String words);

    /** Whether the words are somebody's personal data. */
    default boolean personal() {
        return true;
    }

    /** Whether the words may be struck out; else they have to be mended, or stand for a reason. */
    default boolean redactable() {
        return true;
    }

    @Override
    default boolean strikes(String code) {
        return redactable() && code.equals(code());
    }

    @Override
    default boolean protectsPeople(String code) {
        return personal() && strikes(code);
    }

    @Override
    default Bilingual remedy() {
        return new Bilingual("请依法隐去；确可公开的，说明理由后予以保留。", "Redact it, or give the reason for which it may be public.");
    }

    @Override
    default List<Hit> look(PublicDisclosure document) {
        return Texts.of(document).stream()
                .flatMap(text -> in(text.words()).distinct().map(value -> new Hit(text.path(), value)))
                .toList();
    }

    /** The same words stand in many rows: they are looked at once. */
    @Override
    default Stream<Finding> findings(Draft draft, String profile) {
        Map<String, List<String>> seen = new HashMap<>();
        return draft.texts().stream()
                .flatMap(text -> seen
                        .computeIfAbsent(
                                text.words(), words -> in(words).distinct().toList())
                        .stream()
                        .map(value -> finding(new Hit(text.path(), value), profile))
                        .map(finding -> Sentences.holding(finding, text.words())));
    }
}
