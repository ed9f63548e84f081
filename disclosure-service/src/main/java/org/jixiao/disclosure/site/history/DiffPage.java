package org.jixiao.disclosure.site.history;

import org.jixiao.budget.contract.Money;
import org.jixiao.disclosure.assembly.PublicDisclosure;
import org.jixiao.disclosure.publication.Edition;
import org.jixiao.disclosure.site.Sources;

/** Two published versions of a department's year, and what differs between them. */
public record DiffPage(
        Edition earlier, Edition later, PublicDisclosure before, PublicDisclosure after, Changes changes) {

    static DiffPage of(Edition earlier, Edition later) {
        PublicDisclosure before = earlier.document();
        PublicDisclosure after = later.document();
        return new DiffPage(earlier, later, before, after, Changes.between(before, after));
    }

    /** Whether both were made of the very same content, down to the order of its parts. */
    public boolean isSameContent() {
        return earlier.contentSha256().equals(later.contentSha256());
    }

    public Money totalBefore() {
        return Sources.of(before).total();
    }

    public Money totalAfter() {
        return Sources.of(after).total();
    }

    public Money difference() {
        return totalAfter().minus(totalBefore());
    }
}
