package org.jixiao.indicator.library.starter;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jixiao.indicator.library.Description;

/** Tells whether a text is still the one that came with the suite. */
final class Edition {

    private Edition() {}

    static String of(Description said) {
        return of(String.join(
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
                        String.valueOf(said.source()))
                .getBytes(StandardCharsets.UTF_8));
    }

    static String of(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
