package org.jixiao.budget.filing.format;

import java.io.IOException;
import org.jixiao.budget.filing.document.Document;
import org.jixiao.budget.filing.document.Unreadable;

/** A kind of file. */
interface Format {

    /** Its bytes say that it is of this kind. */
    boolean opens(RawFile file);

    /** Looks whether it can be refused without being read. @throws Unreadable if it can */
    default void glance(RawFile file) {}

    /** @throws Unreadable where it is empty, locked, or larger than any filing; any other exception says that it is broken */
    Document read(RawFile file) throws IOException;
}
