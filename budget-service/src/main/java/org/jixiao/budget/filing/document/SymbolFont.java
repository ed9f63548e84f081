package org.jixiao.budget.filing.document;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Fonts that draw signs in the place of letters (Symbol, Wingdings), and are used for ≥, □ and ☑. Their characters lie in Unicode's
 * private area, U+F020 to U+F0FF, or are written as the letters in whose place they are drawn.
 */
public final class SymbolFont {

    /** What a PDF sets before the name of a font that it holds a part of. */
    private static final Pattern EMBEDDED = Pattern.compile("^[a-z]{6}\\+");

    private static final int PRIVATE = 0xF000;
    private static final int LAST = 0xF0FF;

    private static final Map<Integer, String> SYMBOL = signs(
            "3C< 3D= 3E> 25% 2B+ 2D- 2F/ A3≤ A4⁄ A5∞ B0° B1± B3≥ B4× B7• B8÷ B9≠ BA≡ BB≈ D6√ D7⋅ DF↓ AD↑ AE→ AC←");
    private static final Map<Integer, String> WINGDINGS =
            signs("6F□ 70□ 71□ 72□ A1○ A8□ FB☒ FC√ FD☒ FE☑ 6C● 6D○ 6E■ A7■ 75◆ D8➢ 76❖ E0→ F0⇨ 9F•");
    private static final Map<Integer, String> WINGDINGS_2 = signs("52☑ 53☒ 54☒ 50√ 4F☒ 51☒ A3□ 2A□ 97● 98• 99●");

    private SymbolFont() {}

    private static Map<Integer, String> signs(String list) {
        Map<Integer, String> signs = new HashMap<>();
        for (String sign : list.split(" ", -1)) {
            signs.put(Integer.parseInt(sign.substring(0, 2), 16), sign.substring(2));
        }
        return signs;
    }

    /** Signs are drawn with this font. */
    public static boolean is(String font) {
        return !signsOf(font).isEmpty();
    }

    /** What a text says where it is drawn with a font of signs; one that is not known stays. */
    public static String drawn(String text, String font) {
        Map<Integer, String> signs = signsOf(font);
        if (signs.isEmpty()) {
            return text;
        }
        StringBuilder drawn = new StringBuilder();
        text.codePoints().forEach(character -> {
            int place = character > PRIVATE && character <= LAST ? character - PRIVATE : character;
            drawn.append(signs.getOrDefault(place, Character.toString(character)));
        });
        return drawn.toString();
    }

    private static Map<Integer, String> signsOf(String font) {
        String name = font.toLowerCase(Locale.ROOT).replace(" ", "").replace("-", "");
        if (name.contains("wingdings2")) {
            return WINGDINGS_2;
        }
        if (name.contains("wingdings")) {
            return WINGDINGS;
        }
        return EMBEDDED.matcher(name).replaceFirst("").matches("symbol(mt)?(,.*)?") ? SYMBOL : Map.of();
    }
}
