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
    public Document read(RawFile file) {
        Signature.refuses(file.bytes()).ifPresent(flaw -> {
            throw flaw.asException();
        });
        DecodedText decoded = DecodedText.of(file.bytes());
        if (decoded.text().isBlank()) {
            throw Flaw.EMPTY.asException();
        }
        SourceLines lines = SourceLines.of(decoded.text());
        return new Document(file.name(), decoded.charset().name(), TextGrid.of(lines), lines.artefacts());
    }
}
