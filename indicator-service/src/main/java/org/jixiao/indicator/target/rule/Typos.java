package org.jixiao.indicator.target.rule;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Place;
import org.jspecify.annotations.Nullable;

/** Misspellings of this kind of document: {@code typos.yaml}. No dictionary guesses. */
public final class Typos {

    private static final Words LISTED = WordFile.read(Typos.class, "typos.yaml", new TypeReference<Words>() {});
    private static final Pattern DOUBLED = Pattern.compile(LISTED.doubled());
    private static final Pattern RIGHTLY = Pattern.compile(LISTED.doubledRightly());
    private static final Pattern NUMBER_TWICE = Pattern.compile(LISTED.numberTwice());
    private static final Pattern PLACE = Pattern.compile(LISTED.place());
    private static final Pattern VERB_MISSING = Pattern.compile(LISTED.verbMissing());

    private record Words(
            LinkedHashMap<String, String> words,
            String doubled,
            String doubledRightly,
            String numberTwice,
            String place,
            String verbMissing) {}

    private Typos() {}

    /** In any text. */
    public static Stream<Hit> in(@Nullable String text, String path, @Nullable Place place) {
        String plain = Text.plain(text);
        return Stream.of(
                        LISTED.words().entrySet().stream()
                                .filter(word -> Text.finds(word.getKey(), plain))
                                .map(word -> Notices.hit(
                                        "misspelt",
                                        path,
                                        place,
                                        written(word.getKey(), plain),
                                        Map.of(
                                                "wrong", written(word.getKey(), plain),
                                                "right", word.getValue(),
                                                "text", plain))),
                        doubled(plain, path, place),
                        numberedTwice(plain, path, place))
                .flatMap(hits -> hits);
    }

    private static Stream<Hit> numberedTwice(String plain, String path, @Nullable Place place) {
        Matcher twice = NUMBER_TWICE.matcher(plain);
        return twice.find()
                ? Stream.of(Notices.hit(
                        "number-twice", path, place, twice.group(), Map.of("wrong", twice.group(), "text", plain)))
                : Stream.empty();
    }

    private static String written(String pattern, String text) {
        Matcher found = Text.pattern(pattern).matcher(text);
        return found.find() ? found.group() : pattern;
    }

    private static Stream<Hit> doubled(String plain, String path, @Nullable Place place) {
        Matcher twice = DOUBLED.matcher(RIGHTLY.matcher(plain).replaceAll(" "));
        return twice.find()
                ? Stream.of(Notices.hit(
                        "word-twice", path, place, twice.group(), Map.of("wrong", twice.group(1), "text", plain)))
                : Stream.empty();
    }

    /** In a name, which is one phrase: also a place named twice, and people completed where their work should be. */
    public static Stream<Hit> inName(@Nullable String name, String path, @Nullable Place place) {
        String plain = Text.plain(name);
        Matcher twice = PLACE.matcher(plain);
        Stream<Hit> places = twice.find()
                ? Stream.of(Notices.hit("place-twice", path, place, plain, Map.of("wrong", twice.group(1))))
                : Stream.empty();
        Stream<Hit> verbs = VERB_MISSING.matcher(plain).find()
                ? Stream.of(Notices.hit("verb-missing", path, place, plain, Map.of("name", plain)))
                : Stream.empty();
        return Stream.of(in(name, path, place), places, verbs).flatMap(hits -> hits);
    }
}
