package org.jixiao.indicator.library;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The words of an enumeration, in the API ({@code in-force}) and in Chinese. */
final class Words {

    private Words() {}

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> Optional<E> find(E[] values, String text, Function<E, String> zh) {
        return Arrays.stream(values)
                .filter(value -> word(value).equals(text) || zh.apply(value).equals(text))
                .findFirst();
    }
}
