package org.jixiao.disclosure.assembly;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.disclosure.clock.Timeliness;
import org.jixiao.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What a list of disclosures is narrowed to; each narrowing may be null.
 *
 * @param timeliness lists the most urgent first
 * @param today day in Shanghai on which the question is asked
 */
record Wanted(
        Disclosure.@Nullable State state,
        @Nullable Timeliness timeliness,
        LocalDate today,
        @Nullable String division,
        @Nullable String department) {

    /** @param asked where the disclosure stands, or how it stands to its last day; null for all */
    static Wanted of(@Nullable String asked, LocalDate today, @Nullable String division, @Nullable String department) {
        Disclosure.State state = named(Disclosure.State.values(), asked)
                .map(Disclosure.State.class::cast)
                .orElse(null);
        Timeliness timeliness =
                named(Timeliness.values(), asked).map(Timeliness.class::cast).orElse(null);
        if (asked != null && state == null && timeliness == null) {
            throw Refusal.ofChoice("/state", words());
        }
        return new Wanted(state, timeliness, today, division, department);
    }

    boolean urgentFirst() {
        return timeliness != null;
    }

    private static Optional<Enum<?>> named(Enum<?>[] words, @Nullable String asked) {
        return Arrays.stream(words)
                .filter(each -> word(each).equalsIgnoreCase(asked))
                .findFirst();
    }

    private static String[] words() {
        return Stream.concat(Stream.of(Disclosure.State.values()), Stream.of(Timeliness.values()))
                .map(Wanted::word)
                .toArray(String[]::new);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
