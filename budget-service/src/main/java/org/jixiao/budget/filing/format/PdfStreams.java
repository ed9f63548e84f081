package org.jixiao.budget.filing.format;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jixiao.budget.filing.document.Flaw;
import org.jixiao.budget.filing.document.Unreadable;

/** The compressed parts of a PDF, unpacked once into nothing before the file is taken up: each is unpacked whole, and says nothing true of its size. */
final class PdfStreams {

    private static final byte[] BEGIN = "stream".getBytes(StandardCharsets.US_ASCII);

    /** A whole page as a picture, finely scanned, is some 30 MB. */
    private static final long MOST_OF_ONE = 64L * 1024 * 1024;

    private static final long MOST = 512L * 1024 * 1024;
    private static final int CHUNK = 64 * 1024;

    private PdfStreams() {}

    /** @throws Unreadable where they are larger than any filing's */
    static void check(byte[] file) {
        byte[] chunk = new byte[CHUNK];
        long all = 0;
        for (int at = next(file, 0); at >= 0; at = next(file, at)) {
            long one = unpacked(file, at, chunk);
            all += one;
            if (one > MOST_OF_ONE || all > MOST) {
                throw Flaw.TOO_LARGE.asException();
            }
        }
    }

    /** Where the content of the next one begins; negative where there is none. */
    private static int next(byte[] file, int from) {
        for (int at = from; at + BEGIN.length < file.length; at++) {
            if (isBegin(file, at)) {
                int content = at + BEGIN.length;
                content += file[content] == '\r' ? 1 : 0;
                return content < file.length && file[content] == '\n' ? content + 1 : content;
            }
        }
        return -1;
    }

    private static boolean isBegin(byte[] file, int at) {
        for (int i = 0; i < BEGIN.length; i++) {
            if (file[at + i] != BEGIN[i]) {
                return false;
            }
        }
        return file[at - 1 < 0 ? 0 : at - 1] != 'd';
    }

    private static long unpacked(byte[] file, int from, byte[] chunk) {
        Inflater inflater = new Inflater();
        long unpacked = 0;
        try {
            inflater.setInput(file, from, file.length - from);
            for (int read = inflater.inflate(chunk); read > 0 && unpacked <= MOST_OF_ONE; ) {
                unpacked += read;
                read = inflater.inflate(chunk);
            }
        } catch (DataFormatException packedOtherwise) {
            return unpacked;
        } finally {
            inflater.end();
        }
        return unpacked;
    }
}
