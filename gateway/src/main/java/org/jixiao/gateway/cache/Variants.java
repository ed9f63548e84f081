package org.jixiao.gateway.cache;

import io.vertx.core.MultiMap;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The answers of one address, by what was said in the request headers that {@code Vary} names.
 *
 * @param names of those headers, in small letters; {@code accept-encoding} is not among them, for compressing is done here
 */
record Variants(List<String> names, Map<List<String>, Kept> answers) {

    /** Nobody needs more; a client that makes values up is not to fill the memory. */
    private static final int MOST = 16;

    static final Variants NONE = new Variants(List.of(), Map.of());

    /** What values of {@code Vary} name. */
    static List<String> namesIn(Stream<String> vary) {
        return vary.flatMap(value -> Arrays.stream(value.split(",", -1)))
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .filter(name -> !name.isEmpty() && !name.equals("accept-encoding"))
                .distinct()
                .sorted()
                .toList();
    }

    Optional<Kept> find(MultiMap asked) {
        return Optional.ofNullable(answers.get(selection(asked)));
    }

    Variants with(List<String> named, MultiMap asked, Kept kept) {
        var of = new HashMap<List<String>, Kept>();
        if (named.equals(names) && answers.size() < MOST) {
            of.putAll(answers);
        }
        var with = new Variants(named, of);
        of.put(with.selection(asked), kept);
        return with;
    }

    Variants without(MultiMap asked) {
        var of = new HashMap<>(answers);
        of.remove(selection(asked));
        return new Variants(names, of);
    }

    /** What these headers say in the request; an absent one says nothing. */
    List<String> selection(MultiMap asked) {
        return names.stream().map(name -> String.join(",", asked.getAll(name))).toList();
    }

    int weight() {
        return answers.values().stream().mapToInt(Kept::weight).sum()
                + answers.keySet().stream()
                        .flatMap(List::stream)
                        .mapToInt(String::length)
                        .sum();
    }
}
