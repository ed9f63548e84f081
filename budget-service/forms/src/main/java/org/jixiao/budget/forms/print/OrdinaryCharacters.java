package org.jixiao.budget.forms.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/**
 * The character that each glyph of a PDF is found and copied by. PDFBox takes the first that the font draws with it: where a
 * radical (U+2F49) and a character (月) share their glyph that is the radical, and who looks for 月 finds nothing.
 */
final class OrdinaryCharacters {

    private static final int FIRST_RADICAL = 0x2E80;
    private static final int LAST_RADICAL = 0x2FDF;
    private static final int FIRST_IDEOGRAPH = 0x4E00;
    private static final int LAST_IDEOGRAPH = 0x9FFF;

    /** Entries that a block of a CMap may have. */
    private static final int BLOCK = 100;

    private static final Pattern RANGE = Pattern.compile("<(\\p{XDigit}{4})> <(\\p{XDigit}{4})> <(\\p{XDigit}{4,})>");
    private static final Pattern BLOCKS = Pattern.compile("\\d+ beginbfrange.*endbfrange", Pattern.DOTALL);

    private final Map<Integer, Integer> ideographs = new HashMap<>();

    private OrdinaryCharacters(TrueTypeFont font) throws IOException {
        CmapLookup characters = font.getUnicodeCmapLookup();
        for (int radical = FIRST_RADICAL; radical <= LAST_RADICAL; radical++) {
            List<Integer> sameGlyph = characters.getCharCodes(characters.getGlyphId(radical));
            for (int character : sameGlyph == null ? List.<Integer>of() : sameGlyph) {
                if (character >= FIRST_IDEOGRAPH && character <= LAST_IDEOGRAPH) {
                    ideographs.putIfAbsent(radical, character);
                }
            }
        }
    }

    /** As this font shares its glyphs. */
    static OrdinaryCharacters of(InputStream font) throws IOException {
        try (TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(font))) {
            return new OrdinaryCharacters(parsed);
        }
    }

    void nameIn(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            PDResources resources = page.getResources();
            for (COSName name : resources.getFontNames()) {
                if (resources.getFont(name).getCOSObject().getDictionaryObject(COSName.TO_UNICODE)
                        instanceof COSStream names) {
                    rename(names);
                }
            }
        }
    }

    private void rename(COSStream names) throws IOException {
        String text;
        try (InputStream stream = names.createInputStream()) {
            text = new String(stream.readAllBytes(), StandardCharsets.US_ASCII);
        }
        String renamed = BLOCKS.matcher(text).replaceFirst(Matcher.quoteReplacement(blocks(text)));
        try (OutputStream stream = names.createOutputStream(COSName.FLATE_DECODE)) {
            stream.write(renamed.getBytes(StandardCharsets.US_ASCII));
        }
    }

    /** One line a glyph: a range would go on from a radical to the next. */
    private String blocks(String text) {
        List<String> lines = new ArrayList<>();
        Matcher range = RANGE.matcher(text);
        while (range.find()) {
            int first = HexFormat.fromHexDigits(range.group(1));
            int last = HexFormat.fromHexDigits(range.group(2));
            for (int glyph = first; glyph <= last; glyph++) {
                HexFormat hex = HexFormat.of().withUpperCase();
                String code = "<" + hex.toHexDigits((short) glyph) + "> ";
                lines.add(code + code + "<" + character(range.group(3), glyph - first) + ">");
            }
        }
        StringBuilder blocks = new StringBuilder();
        for (int from = 0; from < lines.size(); from += BLOCK) {
            List<String> block = lines.subList(from, Math.min(from + BLOCK, lines.size()));
            blocks.append(block.size()).append(" beginbfrange\n");
            block.forEach(line -> blocks.append(line).append('\n'));
            blocks.append("endbfrange\n");
        }
        return blocks.toString();
    }

    /** @param utf16 of the first of a range, in hexadecimal; only its last unit counts on */
    private String character(String utf16, int further) {
        int split = utf16.length() - 4;
        int unit = HexFormat.fromHexDigits(utf16, split, utf16.length()) + further;
        int ordinary = split == 0 ? ideographs.getOrDefault(unit, unit) : unit;
        return utf16.substring(0, split) + HexFormat.of().withUpperCase().toHexDigits((short) ordinary);
    }
}
