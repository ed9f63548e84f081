package org.jixiao.disclosure.check;

import java.util.List;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.disclosure.assembly.PublicDisclosure;

/** A rule that looks at words, wherever in the document they stand. */
interface WordRule extends Rule {

    /** Every string in the words that must not be public unseen; each once. */
    Stream<String> in(String words);

    /** Whether the words are somebody's personal data. */
    default boolean personal() {
        return true;
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
}
