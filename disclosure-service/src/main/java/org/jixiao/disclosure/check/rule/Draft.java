package org.jixiao.disclosure.check.rule;

import java.util.List;
import org.jixiao.disclosure.assembly.PublicDisclosure;

/** What would be public, and every word of it with its path, read once for all rules. */
public record Draft(PublicDisclosure document, List<Texts.Text> texts) {

    public static Draft of(PublicDisclosure document) {
        return new Draft(document, Texts.of(document));
    }
}
