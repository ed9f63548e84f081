package org.jixiao.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Looks for every cell of a document in a published disclosure: words as words, amounts by their value. */
final class EveryCell {

    private static final Pattern NUMBER = Pattern.compile("-?[\\d,]+(?:\\.\\d+)?%?");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final StringBuilder words = new StringBuilder();
    private final Set<BigDecimal> numbers = new HashSet<>();

    EveryCell(JsonNode published) {
        gather(published);
    }

    private void gather(JsonNode node) {
        if (node.isTextual()) {
            words.append(SourceCells.squeezed(node.asText())).append('\n');
        } else if (node.isNumber()) {
            numbers.add(node.decimalValue().stripTrailingZeros());
        } else {
            node.forEach(this::gather);
        }
    }

    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    /** The cells that are not there. */
    List<String> missing(List<String> cells) {
        return cells.stream().filter(cell -> !isThere(cell)).distinct().toList();
    }

    private boolean isThere(String cell) {
        return isTold(cell)
                || areThere(SourceCells.pieces(cell))
                || areThere(SPACE.splitAsStream(cell).toList());
    }

    private boolean areThere(List<String> pieces) {
        return pieces.stream().allMatch(this::isTold);
    }

    private boolean isTold(String piece) {
        return isNumber(piece) ? states(piece) || namesNumber(piece) : says(piece);
    }

    private boolean says(String text) {
        return words.indexOf(SourceCells.squeezed(text)) >= 0;
    }

    /** A number within a text, and not a part of another one. */
    private boolean namesNumber(String number) {
        return Pattern.compile("(?<![\\d.,])" + Pattern.quote(number) + "(?![\\d%]|[.,]\\d)")
                .matcher(words)
                .find();
    }

    /** Amounts stand in yuan in the open data and mostly in 万元 in documents. */
    private boolean states(String text) {
        return number(text)
                .filter(number -> numbers.contains(number.stripTrailingZeros())
                        || numbers.contains(number.movePointRight(4).stripTrailingZeros()))
                .isPresent();
    }

    private static Optional<BigDecimal> number(String text) {
        String squeezed = SourceCells.squeezed(text);
        return NUMBER.matcher(squeezed).matches()
                ? Optional.of(new BigDecimal(squeezed.replace(",", "").replace("%", "")))
                : Optional.empty();
    }
}
