package org.jixiao.budget.filing.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jixiao.budget.filing.document.Flaw;
import org.jixiao.budget.filing.document.Unreadable;

/** A zip archive, which is what Word and Excel files are: looked through once before anything in it is taken up. */
final class Archive {

    /** A Word file of this size holds some thousand forms, and reading it takes ten times as much memory. */
    private static final long MAX_UNPACKED = 24L * 1024 * 1024;

    private static final int MAX_PARTS = 10_000;
    private static final int CHUNK = 64 * 1024;

    private Archive() {}

    static boolean opens(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    /**
     * The names of its entries. All of it is unpacked and thrown away: an archive may say nothing true of its own size.
     *
     * @throws Unreadable where it is broken, or larger than any filing
     */
    static Set<String> parts(byte[] bytes) {
        Set<String> names = new HashSet<>();
        long unpacked = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                unpacked = through(zip, unpacked);
                if (names.size() > MAX_PARTS) {
                    throw Flaw.TOO_LARGE.asException();
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw Flaw.BROKEN.causedBy(e);
        }
        return names;
    }

    private static long through(InputStream entry, long before) throws IOException {
        byte[] chunk = new byte[CHUNK];
        long unpacked = before;
        for (int read = entry.read(chunk); read >= 0; read = entry.read(chunk)) {
            unpacked += read;
            if (unpacked > MAX_UNPACKED) {
                throw Flaw.TOO_LARGE.asException();
            }
        }
        return unpacked;
    }
}
