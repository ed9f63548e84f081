package org.jixiao.disclosure.check;

import java.util.List;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.budget.contract.Finding;
import org.jixiao.disclosure.assembly.PublicDisclosure;

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

    /** Something found. @param path see {@link Texts} @param value the very words */
    record Hit(String path, String value) {}

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
                profile);
    }
}
