package org.jixiao.platform.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The words of all problems of a service: {@code <slug>.title}, {@code .detail} with {0} …, {@code .action}.
 */
@Singleton
public class Messages {

    /** The languages the suite speaks; Chinese unless English is asked for. */
    public enum Language {
        ZH,
        EN;

        private static final List<Locale> SPOKEN = List.of(Locale.SIMPLIFIED_CHINESE, Locale.CHINESE, Locale.ENGLISH);

        /** The one a client asks for with {@code Accept-Language}; Chinese where it asks for none or cannot be read. */
        public static Language asked(@Nullable String acceptLanguage) {
            if (acceptLanguage == null) {
                return ZH;
            }
            try {
                Locale best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SPOKEN);
                return Locale.ENGLISH.equals(best) ? EN : ZH;
            } catch (IllegalArgumentException e) {
                return ZH;
            }
        }

        public String tag() {
            return this == EN ? "en" : "zh-CN";
        }

        private String file() {
            return this == EN ? "problems/en.properties" : "problems/zh.properties";
        }
    }

    /**
     * Why one item of a list was not taken, where the others were: the members that a problem has when it is the whole answer.
     *
     * @param status what the answer would have been, had the item come alone
     * @param errors fields that are wrong, each with a pointer into the item
     * @param extensions further members of the problem, for programs
     */
    @Schema(additionalProperties = Schema.True.class)
    public record ItemProblem(
            String type,
            int status,
            String title,
            String detail,
            List<Refusal.Field> errors,

            @JsonAnyGetter @Schema(hidden = true) Map<String, Object> extensions) {}

    private final Map<Language, Properties> words = new EnumMap<>(Language.class);
    private final String service;

    Messages(@ConfigProperty(name = "jixiao.service") String service) {
        this.service = service;
        for (Language language : Language.values()) {
            words.put(language, load(language.file()));
        }
    }

    /** In the language that the caller asks for. */
    public ItemProblem ofItem(Refusal refusal, @Nullable String acceptLanguage) {
        Language language = Language.asked(acceptLanguage);
        return new ItemProblem(
                type(refusal.slug()),
                refusal.status(),
                title(language, refusal.slug()),
                detail(language, refusal.slug(), refusal.arguments()),
                refusal.errors(language),
                refusal.extensions());
    }

    /** The name of a type of problem: a path with a page behind it. */
    String type(String slug) {
        return "/problems/" + service + "/" + slug;
    }

    public String title(Language language, String slug) {
        return word(language, slug + ".title");
    }

    public String detail(Language language, String slug, Object... arguments) {
        return FieldWords.filled(
                word(language, slug + ".detail"),
                Stream.of(arguments).map(argument -> FieldWords.spoken(language, String.valueOf(argument))));
    }

    /** What the one who met the problem can do. */
    public String action(Language language, String slug) {
        return word(language, slug + ".action");
    }

    public boolean knows(String slug) {
        return words.getOrDefault(Language.ZH, new Properties()).containsKey(slug + ".title");
    }

    private String word(Language language, String key) {
        return words.getOrDefault(language, new Properties()).getProperty(key, key);
    }

    private static Properties load(String file) {
        Properties all = new Properties();
        try {
            List<URL> places = Collections.list(
                    Thread.currentThread().getContextClassLoader().getResources(file));
            for (URL place : places) {
                try (Reader reader = new InputStreamReader(place.openStream(), StandardCharsets.UTF_8)) {
                    all.load(reader);
                }
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException("the words of the problems cannot be read: " + file, e);
        }
    }
}
