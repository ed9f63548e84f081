package org.jixiao.indicator.library.starter;

import org.jixiao.indicator.library.Description;
import org.jixiao.platform.Sha256;

/** Tells whether a text is still the one that came with the suite. */
final class Edition {

    private Edition() {}

    static String of(Description said) {
        return Sha256.of(String.join(
                "\u0000",
                String.join("\u0001", said.frameworks()),
                said.dimension(),
                said.category(),
                said.name(),
                String.valueOf(said.explanation()),
                String.valueOf(said.unit()),
                said.direction().zh(),
                String.valueOf(said.formula()),
                String.join("\u0001", said.typicalValues()),
                String.valueOf(said.source())));
    }
}
