package org.jixiao.budget.forms.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Takes out of an office file when it was written: the same parts give the same bytes. */
final class SteadyZip {

    /** The earliest that a zip can tell. */
    private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 1, 0, 0);

    private SteadyZip() {}

    static byte[] of(byte[] written) throws IOException {
        ByteArrayOutputStream steady = new ByteArrayOutputStream(written.length);
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(written));
                ZipOutputStream to = new ZipOutputStream(steady)) {
            for (ZipEntry part = from.getNextEntry(); part != null; part = from.getNextEntry()) {
                ZipEntry entry = new ZipEntry(part.getName());
                entry.setTimeLocal(EARLIEST);
                to.putNextEntry(entry);
                from.transferTo(to);
                to.closeEntry();
            }
        }
        return steady.toByteArray();
    }
}
