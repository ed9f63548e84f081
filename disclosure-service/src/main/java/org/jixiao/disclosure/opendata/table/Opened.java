package org.jixiao.disclosure.opendata.table;

import org.jixiao.disclosure.assembly.PublicDisclosure;
import org.jixiao.disclosure.publication.Edition;

/** An edition, and what stands in it. */
public record Opened(Edition edition, PublicDisclosure document) {

    public static Opened of(Edition edition) {
        return new Opened(edition, edition.document());
    }
}
