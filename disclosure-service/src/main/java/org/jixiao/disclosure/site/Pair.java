package org.jixiao.disclosure.site;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is the same thing on two sides. One of the two is null where the other side has nothing of the kind.
 *
 * @param before on the one side @param after on the other
 */
public record Pair<T>(@Nullable T before, @Nullable T after) {

    public boolean isAdded() {
        return before == null;
    }

    public boolean isRemoved() {
        return after == null;
    }

    /**
     * Pairs each with the one of the same key; those left over by the first key are looked for by the second, and so
     * on. Things of equal keys are paired in their order. In the order of {@code after}, what has no partner there last.
     *
     * @param keys a null key is no key
     */
    public static <T extends Object> List<Pair<T>> match(
            List<T> before, List<T> after, List<Function<T, @Nullable Object>> keys) {
        Map<T, T> partners = new IdentityHashMap<>();
        Set<T> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        keys.forEach(key -> pairBy(key, before, after, partners, taken));
        List<Pair<T>> pairs = new ArrayList<>();
        after.forEach(each -> pairs.add(new Pair<>(partners.get(each), each)));
        before.stream().filter(each -> !taken.contains(each)).forEach(each -> pairs.add(new Pair<>(each, null)));
        return pairs;
    }

    private static <T extends Object> void pairBy(
            Function<T, @Nullable Object> key, List<T> before, List<T> after, Map<T, T> partners, Set<T> taken) {
        Map<Object, Deque<T>> free = new HashMap<>();
        for (T each : before) {
            Object of = key.apply(each);
            if (of != null && !taken.contains(each)) {
                free.computeIfAbsent(of, none -> new ArrayDeque<>()).add(each);
            }
        }
        for (T each : after) {
            Object of = key.apply(each);
            Deque<T> alike = of == null || partners.containsKey(each) ? null : free.get(of);
            T partner = alike == null ? null : alike.poll();
            if (partner != null) {
                partners.put(each, partner);
                taken.add(partner);
            }
        }
    }
}
