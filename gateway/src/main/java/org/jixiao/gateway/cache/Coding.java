package org.jixiao.gateway.cache;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** A way to compress, the better one first. */
enum Coding {
    /** Where this machine has its native library. */
    BROTLI("br"),
    GZIP("gzip");

    /** Of eleven; what lies above takes ten times as long for some percent. */
    private static final int BROTLI_QUALITY = 6;

    private static final Pattern REFUSED = Pattern.compile(".*;q=0(\\.0*)?");

    private final String token;

    Coding(String token) {
        this.token = token;
    }

    /** Its name in {@code Content-Encoding}. */
    String token() {
        return token;
    }

    static List<Coding> available() {
        return Brotli4jLoader.isAvailable() ? List.of(BROTLI, GZIP) : List.of(GZIP);
    }

    /** The best of these that an {@code Accept-Encoding} takes; empty where it takes none. */
    static Optional<Coding> best(@Nullable String accepted, Collection<Coding> offered) {
        if (accepted == null) {
            return Optional.empty();
        }
        var asked = Arrays.stream(accepted.toLowerCase(Locale.ROOT).split(",", -1))
                .map(part -> part.replace(" ", "").replace("\t", ""))
                .filter(part -> part.indexOf(';') < 0 || !REFUSED.matcher(part).matches())
                .map(part -> part.split(";", 2)[0])
                .toList();
        return Stream.of(values())
                .filter(offered::contains)
                .filter(coding -> asked.contains(coding.token))
                .findFirst();
    }

    byte[] compress(byte[] plain) {
        try {
            return this == BROTLI
                    ? Encoder.compress(plain, new Encoder.Parameters().setQuality(BROTLI_QUALITY))
                    : gzip(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(plain);
        }
        return packed.toByteArray();
    }
}
