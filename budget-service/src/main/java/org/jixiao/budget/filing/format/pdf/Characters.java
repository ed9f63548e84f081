package org.jixiao.budget.filing.format.pdf;

import java.io.IOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jixiao.budget.filing.document.SymbolFont;

/**
 * What a glyph means. A font may share the glyph of a character (月) with a radical (⽉), and programs write down either: they
 * look the same and are read as the character.
 */
final class Characters {

    /** It is drawn, and the file does not say what it is. */
    static final String UNKNOWN = "\ufffd";

    /** Radicals for which Unicode itself names no character, or one that no font of the mainland draws with the same glyph. */
    private static final Map<Integer, String> RADICALS = radicals(
            "⼾户⺁厂⺄乙⺅亻⺆冂⺇几⺈刀⺉刂⺊卜⺋卩⺍小⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢水⺣灬⺤爫⺥爫⺦丬⺨犭⺩王⺫目⺬示⺭礻⺮竹⺯糹⺰纟⺱罓⺲罒⺳罓⺶羊⺷羊⺸羊⺹耂⺺肀⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟");

    private Characters() {}

    private static Map<Integer, String> radicals(String pairs) {
        Map<Integer, String> radicals = new HashMap<>();
        int[] characters = pairs.codePoints().toArray();
        for (int i = 0; i < characters.length; i += 2) {
            radicals.put(characters[i], java.lang.Character.toString(characters[i + 1]));
        }
        return radicals;
    }

    static String of(PDFont font, int code) throws IOException {
        String text = font.toUnicode(code);
        if (text == null || text.isEmpty() || text.equals("\0")) {
            return UNKNOWN;
        }
        return ordinary(font.getName() == null ? text : SymbolFont.drawn(text, font.getName()));
    }

    static String ordinary(String text) {
        int first = text.codePointAt(0);
        if (RADICALS.containsKey(first)) {
            return RADICALS.get(first);
        }
        boolean radical = first >= 0x2F00 && first <= 0x2FD5;
        boolean compatible = first >= 0xF900 && first <= 0xFAFF || first >= 0xFB00 && first <= 0xFB06;
        return radical || compatible ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
    }
}
