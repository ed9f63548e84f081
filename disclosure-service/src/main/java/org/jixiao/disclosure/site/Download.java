package org.jixiao.disclosure.site;

import java.util.stream.Stream;
import org.jixiao.disclosure.opendata.table.Csv;

/** Tables of the site to take along, amounts in yuan. What the site itself says in them is in the language of the reading. */
public final class Download {

    private Download() {}

    /** With its heads, each a text or a {@link Phrase}. */
    public static Csv table(Reading reading, Object... heads) {
        return new Csv(Stream.of(heads).map(each -> Say.it(each, reading)).toList());
    }
}
