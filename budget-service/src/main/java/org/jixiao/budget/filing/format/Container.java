package org.jixiao.budget.filing.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jixiao.budget.filing.document.Flaw;

/** The container that Word and Excel files of before 2007 are, and newer ones that are locked. */
final class Container {

    /** What a newer file is wrapped in when it has a password. */
    static final String LOCK = "EncryptedPackage";

    private static final byte[] MARK = HexFormat.of().parseHex("d0cf11e0a1b11ae1");

    private Container() {}

    static boolean opens(byte[] bytes) {
        return bytes.length > MARK.length && Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length);
    }

    /** @throws org.jixiao.budget.filing.document.Unreadable where it cannot be opened */
    static Set<String> parts(byte[] bytes) {
        try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            return Set.copyOf(file.getRoot().getEntryNames());
        } catch (IOException | RuntimeException e) {
            throw Flaw.BROKEN.causedBy(e);
        }
    }
}
