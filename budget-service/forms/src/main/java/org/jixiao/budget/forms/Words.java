package org.jixiao.budget.forms;

import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.budget.forms.sheet.Guide;

/** The words of our own forms that are no label, from {@code words.properties}. */
final class Words {

    private static final Properties DATA = Labels.data("words.properties");

    private Words() {}

    /** @param values stand where the word says {0}, {1} … */
    static String of(String key, Object... values) {
        String word = Objects.requireNonNull(DATA.getProperty(key), key);
        for (int i = 0; i < values.length; i++) {
            word = word.replace("{" + i + "}", values[i].toString());
        }
        return word;
    }

    static List<String> list(String key) {
        return List.of(of(key).split(","));
    }

    static Bilingual both(String key) {
        return new Bilingual(of(key + ".zh"), of(key + ".en"));
    }

    static Guide guide(String key) {
        return Guide.saying(of("guide." + key));
    }

    static Guide guide(String key, List<String> choices) {
        return new Guide(of("guide." + key), choices);
    }
}
