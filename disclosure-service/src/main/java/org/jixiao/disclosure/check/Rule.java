package org.jixiao.disclosure.check;

import java.util.List;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.budget.contract.Finding;
import org.jixiao.disclosure.assembly.PublicDisclosure;
import org.jspecify.annotations.Nullable;

/** One thing that must not go before the public unseen. */
interface Rule {

    /** Code of the rule, as findings carry it. */
    String code();

    Bilingual message();

    /** Law or notice it comes from. */
    String source();

    List<Hit> look(PublicDisclosure document);

    /** What the officer can do about it. */
    Bilingual remedy();

    /**
     * Something found.
     *
     * @param path see {@link Texts}
     * @param value the very words
     * @param matter what a decision on it holds for; null where path and value say it
     */
    record Hit(String path, String value, @Nullable String matter) {

        Hit(String path, String value) {
            this(path, value, null);
        }
    }

    default Finding finding(Hit hit, String profile) {
        return new Finding(
                code(),
                Finding.Severity.ERROR,
                Finding.Gate.ACKNOWLEDGE,
                hit.path(),
                null,
                hit.value(),
                message(),
                remedy(),
                source(),
                profile,
                code(),
                hit.matter());
    }
}
