package org.jixiao.indicator.target.rule;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Finding;
import org.jixiao.budget.contract.Place;
import org.jspecify.annotations.Nullable;

/**
 * What a rule caught, and where.
 *
 * @param id of the rule that caught it
 * @param path JSON pointer to what it is about
 * @param place in the filed document; null where that is not known
 * @param value it speaks of, as written; null where a thing is missing
 * @param words for its message, and whatever else it was judged by: a reason given for it holds for these words only
 */
public record Hit(
        String id,
        Notice notice,
        String path,
        @Nullable Place place,
        @Nullable String value,
        Map<String, String> words) {

    private static final Pattern POSITION = Pattern.compile("/(objectives|tasks)/\\d+");

    public Hit {
        words = Map.copyOf(words);
    }

    /** As it is told, before a region has its say. */
    Finding finding() {
        return new Finding(
                notice.rule(),
                notice.severity(),
                notice.standingGate(),
                path,
                place,
                value,
                notice.message(words),
                notice.remedy(),
                notice.source(),
                null,
                id,
                matter());
    }

    /** What it says of what. What is named by its position only may move: the words say which it is. */
    private String matter() {
        Stream<String> said =
                new TreeMap<>(words).entrySet().stream().map(word -> word.getKey() + "=" + word.getValue());
        return Stream.concat(Stream.of(POSITION.matcher(path).replaceAll("/$1"), value == null ? "" : value), said)
                .collect(Collectors.joining("\u001f"));
    }
}
