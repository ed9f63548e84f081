package org.jixiao.budget.filing.template;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.budget.filing.template.sheet.Guide;

/** The words of our own forms, from {@code words.properties}. */
final class Words {

    private static final Properties DATA = data();

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

    private static Properties data() {
        Properties data = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(Words.class.getResourceAsStream("words.properties")), StandardCharsets.UTF_8)) {
            data.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return data;
    }
}
