package org.jixiao.budget.filing.format;

import org.jixiao.budget.filing.document.Document;
import org.jixiao.budget.filing.document.Flaw;

/** Text in one of the encodings that offices use. Takes whatever no other kind has claimed, and refuses what is none. */
final class PlainText implements Format {

    @Override
    public boolean opens(RawFile file) {
        return true;
    }

    @Override
    public void glance(RawFile file) {
        decoded(file);
    }

    @Override
    public Document read(RawFile file) {
        DecodedText decoded = decoded(file);
        SourceLines lines = SourceLines.of(decoded.text());
        return new Document(file.name(), decoded.charset().name(), TextGrid.of(lines), lines.artefacts());
    }

    private static DecodedText decoded(RawFile file) {
        Signature.refuses(file.bytes()).ifPresent(flaw -> {
            throw flaw.asException();
        });
        DecodedText decoded = DecodedText.of(file.bytes());
        if (decoded.text().isBlank()) {
            throw Flaw.EMPTY.asException();
        }
        return decoded;
    }
}
