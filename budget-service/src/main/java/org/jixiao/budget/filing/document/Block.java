package org.jixiao.budget.filing.document;

import java.util.stream.Stream;

/** What a document is made of, in reading order. */
public sealed interface Block permits Paragraph, Table {

    /** Everything written in it. */
    Stream<Fragment> fragments();
}
