package org.jixiao.budget.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jixiao.test.Seeds;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one real document as requests to the API: what the budget says and each of its projects. Read by line and
 * column of that very file, independently of the product's reader.
 */
record SeedBudget(Map<String, @Nullable Object> content, List<Map<String, @Nullable Object>> projects) {

    /** The lines of a document, cells by tab. */
    static List<String> lines(String number) {
        try {
            return Files.readAllLines(Seeds.require(number));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cells of a line that are not empty. */
    static List<String> cells(String line) {
        return Stream.of(line.split("\t", -1))
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    static Map<String, @Nullable Object> entry(@Nullable Object... membersAndValues) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        for (int i = 0; i < membersAndValues.length; i += 2) {
            all.put(String.valueOf(membersAndValues[i]), membersAndValues[i + 1]);
        }
        return all;
    }

    /** 万元 as filed, in yuan; null for a blank. */
    static @Nullable BigDecimal yuan(String tenThousands) {
        String digits = tenThousands.strip().replace(",", "");
        return digits.isEmpty() ? null : new BigDecimal(digits).movePointRight(4);
    }

    static Map<String, @Nullable Object> funding(String label, @Nullable String source, @Nullable BigDecimal amount) {
        return entry("asFiled", label, "source", source, "origin", null, "amount", amount);
    }

    /** The amount in 万元 that stands behind these words in prose. */
    static BigDecimal after(String words, String prose) {
        Matcher stated = Pattern.compile(Pattern.quote(words) + "(-?[0-9.]+)万元").matcher(prose);
        if (!stated.find()) {
            throw new IllegalStateException("no amount behind " + words);
        }
        return new BigDecimal(stated.group(1)).movePointRight(4);
    }
}
