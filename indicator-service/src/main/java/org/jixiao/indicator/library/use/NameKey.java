package org.jixiao.indicator.library.use;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What the names of indicators are found by in stored sheets: their Chinese and Latin letters without 指标, {@value #LONGEST} at
 * most. The same name has the same key, however it was typed; names that differ may share one. The database makes it for each sheet
 * ({@code indicator_key}).
 */
final class NameKey {

    private static final int LONGEST = 60;
    private static final Pattern LEFT_OUT = Pattern.compile("[^a-z一-鿿]");

    private NameKey() {}

    static String of(String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String letters = LEFT_OUT.matcher(folded).replaceAll("").replace("指标", "");
        return letters.length() > LONGEST ? letters.substring(0, LONGEST) : letters;
    }
}
