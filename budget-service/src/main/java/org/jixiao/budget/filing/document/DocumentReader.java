package org.jixiao.budget.filing.document;

/** Turns a file into a {@link Document}, or refuses it. What a file is, its bytes say; its name is only remembered. */
public final class DocumentReader {

    public static final int MAX_BYTES = 32 * 1024 * 1024;

    /** @throws Unreadable with the reason */
    public Document read(byte[] bytes, String fileName) {
        if (bytes.length > MAX_BYTES) {
            throw Flaw.TOO_LARGE.asException();
        }
        if (bytes.length == 0) {
            throw Flaw.EMPTY.asException();
        }
        Signature.refuses(bytes).ifPresent(flaw -> {
            throw flaw.asException();
        });
        DecodedText decoded = DecodedText.of(bytes);
        if (decoded.text().isBlank()) {
            throw Flaw.EMPTY.asException();
        }
        SourceLines lines = SourceLines.of(decoded.text());
        return new Document(fileName, decoded.charset().name(), TextGrid.of(lines), lines.artefacts());
    }
}
