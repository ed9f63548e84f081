package org.jixiao.budget.filing.format.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jixiao.budget.filing.document.Flaw;
import org.jixiao.budget.filing.document.Unreadable;
import org.jspecify.annotations.Nullable;

/**
 * Which characters the codes of a font mean, looked over before the font is taken up: a range of codes is laid out one by one, and
 * a few bytes can name four thousand million.
 */
final class FontMaps {

    /** Codes have two bytes; twice as many as there are of them. */
    private static final long MOST = 2 * 65_536;

    private static final String CODE = "<\\s*([0-9A-Fa-f\\s]*)>";

    private static final Pattern SECTION =
            Pattern.compile("begin(?:bf|cid)range(.*?)(?:end(?:bf|cid)range|$)", Pattern.DOTALL);
    private static final Pattern RANGE = Pattern.compile(CODE + "\\s*" + CODE + "\\s*(?:<[^>]*>|\\[[^\\]]*\\]|\\d+)?");

    private final Set<COSStream> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    /**
     * @param name of the font that text is to be written in
     * @throws Unreadable where its codes are more than any font has
     */
    void check(PDResources resources, COSName name) throws IOException {
        Optional<COSDictionary> font = Optional.ofNullable(
                        resources.getCOSObject().getCOSDictionary(COSName.FONT))
                .map(fonts -> fonts.getCOSDictionary(name));
        if (font.isPresent()) {
            check(font.get().getCOSStream(COSName.TO_UNICODE));
            check(font.get().getCOSStream(COSName.ENCODING));
        }
    }

    private void check(@Nullable COSStream map) throws IOException {
        if (map != null && seen.add(map)) {
            try (InputStream bytes = map.createInputStream()) {
                check(new String(bytes.readAllBytes(), StandardCharsets.ISO_8859_1));
            }
        }
    }

    private static void check(String map) {
        long codes = 0;
        Matcher section = SECTION.matcher(map);
        while (section.find()) {
            Matcher range = RANGE.matcher(section.group(1));
            while (range.find()) {
                codes += width(code(range.group(1)), code(range.group(2)));
                if (codes > MOST) {
                    throw Flaw.TOO_LARGE.asException();
                }
            }
        }
    }

    /** How many codes are laid out, as a number of four bytes has a sign or has none. */
    private static long width(long from, long to) {
        return Math.max(0, Math.max(to - from, (long) (int) to - (int) from));
    }

    /** Of more bytes than a code has the last count; half a byte at the end is a whole one. */
    private static long code(String written) {
        String even = written.replaceAll("\\s", "");
        String digits = even.length() % 2 == 0 ? even : even + "0";
        String last = digits.substring(Math.max(0, digits.length() - Integer.BYTES * 2));
        return last.isEmpty() ? 0 : Long.parseLong(last, 16);
    }
}
