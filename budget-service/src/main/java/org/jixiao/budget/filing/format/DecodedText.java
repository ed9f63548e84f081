package org.jixiao.budget.filing.format;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jixiao.budget.filing.document.Flaw;
import org.jixiao.budget.filing.document.Unreadable;

/**
 * Bytes as text: UTF-8 with or without a byte order mark, UTF-16 with one, GB18030 where the detector finds it. Decoding
 * is strict; a single wrong byte means that it is another encoding, never a replacement character.
 */
record DecodedText(String text, Charset charset) {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int CONTROL_PER_MILLE = 10;

    /** @throws Unreadable where the bytes are no text in any of these encodings */
    static DecodedText of(byte[] bytes) {
        return decoded(bytes).filter(DecodedText::isPlausible).orElseThrow(Flaw.NOT_TEXT::asException);
    }

    private static Optional<DecodedText> decoded(byte[] bytes) {
        if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
            return strictly(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xff, 0xfe)) {
            return strictly(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xfe, 0xff)) {
            return strictly(bytes, 2, StandardCharsets.UTF_16BE);
        }
        return strictly(bytes, 0, StandardCharsets.UTF_8)
                .or(() -> looksLikeGb18030(bytes) ? strictly(bytes, 0, GB18030) : Optional.empty());
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        return bytes.length >= mark.length
                && IntStream.range(0, mark.length).allMatch(i -> (bytes[i] & 0xff) == mark[i]);
    }

    private static boolean looksLikeGb18030(byte[] bytes) {
        CharsetMatch[] matches = new CharsetDetector().setText(bytes).detectAll();
        return Arrays.stream(matches).anyMatch(match -> match.getName().equals(GB18030.name()));
    }

    private static Optional<DecodedText> strictly(byte[] bytes, int from, Charset charset) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
            return Optional.of(new DecodedText(text, charset));
        } catch (CharacterCodingException anotherEncoding) {
            return Optional.empty();
        }
    }

    // A program decodes as GB18030 by accident now and then, but never without NULs or a crowd of control characters.
    private boolean isPlausible() {
        long controls = text.chars().filter(DecodedText::isControl).count();
        return text.indexOf('\0') < 0 && controls * 1000 <= (long) text.length() * CONTROL_PER_MILLE;
    }

    private static boolean isControl(int c) {
        return Character.isISOControl(c) && "\t\n\r\f\u000b\u0007\u0085".indexOf(c) < 0 || c == 0xfffd;
    }
}
