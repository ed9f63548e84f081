package org.jixiao.budget.department;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Codes for what the outside gave none: a letter and a number that rises. */
final class Minting {

    private Minting() {}

    static String next(String letter, Stream<String> given) {
        Pattern minted = Pattern.compile(letter + "(\\d{4,9})");
        int last = given.map(minted::matcher)
                .filter(code -> code.matches())
                .mapToInt(code -> Integer.parseInt(code.group(1)))
                .max()
                .orElse(0);
        return String.format(Locale.ROOT, "%s%04d", letter, last + 1);
    }
}
