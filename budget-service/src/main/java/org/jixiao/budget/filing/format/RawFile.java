package org.jixiao.budget.filing.format;

import java.util.Arrays;
import java.util.Set;
import org.jixiao.budget.filing.document.Unreadable;

/**
 * A file before anyone has read it.
 *
 * @param parts names of what it holds, where it is an archive or the container of old office programs; else empty
 */
record RawFile(byte[] bytes, String name, Set<String> parts) {

    /** @throws Unreadable where an archive is broken, or unpacks to more than any filing */
    static RawFile of(byte[] bytes, String name) {
        if (Archive.opens(bytes)) {
            return new RawFile(bytes, name, Archive.parts(bytes));
        }
        return new RawFile(bytes, name, Container.opens(bytes) ? Container.parts(bytes) : Set.of());
    }

    boolean holds(String part) {
        return parts.contains(part);
    }

    boolean startsWith(byte[] mark) {
        return bytes.length > mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }
}
