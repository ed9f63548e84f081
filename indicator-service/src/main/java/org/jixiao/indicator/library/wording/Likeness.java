package org.jixiao.indicator.library.wording;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How alike some names are to one that is asked for. Counted are characters and pairs of characters, each the less the more of the
 * names have it: that many measure a 满意度 tells nothing, that one is of 学员 does. What none of them has is left out, so that
 * words around a name do not move it behind another.
 */
public final class Likeness {

    /** Of names that are the same in all words. */
    public static final int WHOLE = 1000;

    /** What a name has beyond the one asked for counts half: a general name is better than one for something else. */
    private static final double BEYOND = 0.5;

    /** What it lacks counts a little more; forms put whole sentences where a name belongs. */
    private static final double LACKING = 0.6;

    /** The part of the likeness that stays where nothing around a name is known. */
    private static final double UNKNOWN_AROUND = 0.6;

    private final WholeWords whole;
    private final String core;
    private final String canonical;
    private final Set<String> asked;
    private final Map<String, Integer> held = new HashMap<>();

    /** What was worked out of a name: it is asked for several times. */
    private final Map<String, Words> known = new HashMap<>();

    private final int longestWithin;

    private record Words(String core, String canonical, Set<String> pieces) {

        static Words of(String name) {
            String core = PlainName.core(name);
            String canonical = SameWords.canonical(core);
            return new Words(core, canonical, Likeness.pieces(canonical));
        }
    }

    /** @param names that it may be alike to; they decide what each word tells */
    public Likeness(String asked, Collection<String> names) {
        this.whole = WholeWords.of(asked);
        this.core = PlainName.core(asked);
        this.canonical = SameWords.canonical(core);
        this.asked = pieces(canonical);
        Set.copyOf(names).forEach(name -> words(name).pieces().forEach(piece -> held.merge(piece, 1, Integer::sum)));
        this.longestWithin = names.stream()
                .map(name -> words(name).core())
                .filter(core::contains)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    /** From 0 to {@link #WHOLE}. */
    public int of(String name) {
        Set<String> there = words(name).pieces();
        double both = weigh(there, asked::contains);
        double lacking = weigh(asked, piece -> held.containsKey(piece) && !there.contains(piece));
        double beyond = weigh(there, piece -> !asked.contains(piece));
        return both == 0
                ? 0
                : (int) Math.round(WHOLE * both / (both + LACKING * lacking + BEYOND * beyond) * coverage());
    }

    /** True for the same name, leaving out what says nothing of what is measured. */
    public boolean isSame(String name) {
        return words(name).core().equals(core);
    }

    /** True where the two differ only in words that mean the same. */
    public boolean isSameInOtherWords(String name) {
        return words(name).canonical().equals(canonical);
    }

    /** True for the longest name that stands whole in the one asked for. */
    public boolean isWithin(String name) {
        String whole = words(name).core();
        return whole.length() == longestWithin && core.contains(whole);
    }

    /** Whole words that both truly have, in the order of the one asked for. */
    public Set<String> shared(String name) {
        return whole.sharedWith(WholeWords.of(name));
    }

    /** Words of the one asked for, each with another of the name that means the same. */
    public Map<String, String> alike(String name) {
        return whole.alikeIn(WholeWords.of(name));
    }

    /** The pieces by which names are to be looked for: of its own words and of all that mean the same. */
    public static Set<String> lookedFor(String asked) {
        String core = PlainName.core(asked);
        Set<String> tokens = new LinkedHashSet<>(Tokens.of(core));
        SameWords.kin(core).forEach(word -> tokens.addAll(Tokens.of(word)));
        return tokens;
    }

    private double coverage() {
        long known = asked.stream().filter(held::containsKey).count();
        return UNKNOWN_AROUND + (1 - UNKNOWN_AROUND) * known / asked.size();
    }

    private double weigh(Set<String> pieces, Predicate<String> counted) {
        return pieces.stream()
                .filter(counted)
                .mapToDouble(piece -> piece.length() / (1 + Math.log(held.getOrDefault(piece, 1))))
                .sum();
    }

    private Words words(String name) {
        return known.computeIfAbsent(name, Words::of);
    }

    private static Set<String> pieces(String text) {
        Set<String> pieces = text.codePoints().mapToObj(Character::toString).collect(Collectors.toSet());
        pieces.addAll(Tokens.of(text));
        return pieces;
    }
}
