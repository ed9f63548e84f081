package org.jixiao.disclosure.opendata;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jixiao.disclosure.opendata.table.Heads;

/** The files asked for last: a form takes a good part of a second to draw, and a broken download comes again for its parts. */
@Singleton
class KeptFiles {

    /** Some 100 KB each. */
    private static final int MOST = 64;

    /** The same of all three is the same bytes. @param edition SHA-256 of what was published */
    private record Key(String edition, String file, Heads heads) {}

    private final Map<Key, byte[]> kept = new LinkedHashMap<>(MOST, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, byte[]> eldest) {
            return size() > MOST;
        }
    };

    /** Draws it outside the lock: two who ask at the same time may both wait for it. */
    byte[] of(EditionFile file, Shown shown) {
        Key key = new Key(shown.edition().sha256(), file.name(), shown.heads());
        byte[] known;
        synchronized (kept) {
            known = kept.get(key);
        }
        if (known != null) {
            return known;
        }
        byte[] made = file.content().apply(shown);
        synchronized (kept) {
            kept.put(key, made);
        }
        return made;
    }
}
