package org.jixiao.budget.filing.format;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jixiao.budget.filing.document.Flaw;

/**
 * First bytes that give a file away, whatever its name says. Looked at before anything is decoded, so that no archive is
 * unpacked and no markup parsed.
 */
record Signature(byte[] start, Flaw flaw) {

    private static final int UTF8_BOM = 3;

    private static final List<Signature> KNOWN = List.of(
            of("504b0304", Flaw.UNSUPPORTED), // zip, docx, xlsx, odt
            of("504b0506", Flaw.UNSUPPORTED), // empty zip
            of("504b0708", Flaw.UNSUPPORTED), // spanned zip
            of("d0cf11e0a1b11ae1", Flaw.UNSUPPORTED), // doc, xls
            of("1f8b", Flaw.UNSUPPORTED), // gzip
            of("425a68", Flaw.UNSUPPORTED), // bzip2
            of("fd377a585a00", Flaw.UNSUPPORTED), // xz
            of("377abcaf271c", Flaw.UNSUPPORTED), // 7z
            of("526172211a07", Flaw.UNSUPPORTED), // rar
            written("%PDF-", Flaw.UNSUPPORTED),
            written("{\\rtf", Flaw.UNSUPPORTED),
            written("<?xml", Flaw.UNSUPPORTED),
            written("<!doctype", Flaw.UNSUPPORTED),
            written("<!entity", Flaw.UNSUPPORTED),
            written("<html", Flaw.UNSUPPORTED),
            of("4d5a9000", Flaw.NOT_TEXT), // exe
            of("7f454c46", Flaw.NOT_TEXT), // elf
            of("cafebabe", Flaw.NOT_TEXT)); // class

    private static Signature of(String hex, Flaw flaw) {
        return new Signature(HexFormat.of().parseHex(hex), flaw);
    }

    private static Signature written(String text, Flaw flaw) {
        return new Signature(text.getBytes(StandardCharsets.US_ASCII), flaw);
    }

    static Optional<Flaw> refuses(byte[] bytes) {
        int from = firstMark(bytes);
        return KNOWN.stream()
                .filter(signature -> signature.opens(bytes, from))
                .map(Signature::flaw)
                .findFirst();
    }

    private boolean opens(byte[] bytes, int from) {
        if (bytes.length - from < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if (lower(bytes[from + i]) != lower(start[i])) {
                return false;
            }
        }
        return true;
    }

    // Markup is markup behind a byte order mark and white space too.
    private static int firstMark(byte[] bytes) {
        int at = bytes.length >= UTF8_BOM && (bytes[0] & 0xff) == 0xef && (bytes[1] & 0xff) == 0xbb ? UTF8_BOM : 0;
        while (at < bytes.length && (bytes[at] == ' ' || bytes[at] == '\t' || bytes[at] == '\r' || bytes[at] == '\n')) {
            at++;
        }
        return at;
    }

    private static int lower(byte b) {
        return b >= 'A' && b <= 'Z' ? b + 32 : b;
    }
}
