package org.jixiao.indicator.value.grammar;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jixiao.indicator.value.kind.Compound;
import org.jixiao.indicator.value.kind.TargetValue;

/** Several values in one cell, with a sign or 和 between them, or numbered. Every part has to be a value of its own. */
final class PartsGrammar {

    private static final Pattern BETWEEN = Pattern.compile(
            "[,;]?(?:以及|并且|且|和|及)(?!以)|[、;。]|,(?!\\d)|(?<!\\d),|(?<!\\d)/(?!\\d{1,2}(?:年|个月|周|天|日))(?=[\\d≥≤=<>])");
    private static final Pattern NUMBERED = Pattern.compile("^\\(?1[、.)](?!\\d)");
    private static final Pattern NUMBER = Pattern.compile("(?<=^|[;,、。])\\(?\\d{1,2}[、.)](?!\\d)");
    private static final int MOST_PARTS = 50;

    private PartsGrammar() {}

    /** @param part reads one part */
    static Optional<TargetValue> compound(String plain, Function<String, Optional<TargetValue>> part) {
        String unnumbered =
                NUMBERED.matcher(plain).find() ? NUMBER.matcher(plain).replaceAll("") : plain;
        List<Optional<TargetValue>> parts =
                Stream.of(BETWEEN.split(unnumbered, MOST_PARTS + 1)).map(part).toList();
        return parts.size() > 1 && parts.size() <= MOST_PARTS && parts.stream().allMatch(Optional::isPresent)
                ? Optional.of(
                        new Compound(parts.stream().flatMap(Optional::stream).toList()))
                : Optional.empty();
    }
}
