package org.jixiao.indicator.value;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.test.NeedsSeeds;
import org.junit.jupiter.api.Test;

class CensusTest {
    private enum Notation {
        BLANK("", "blank"),
        SLASH("/", "not applicable"),
        YES("是|否", "boolean"),
        GE("≥.*", "≥"),
        LE("≤.*", "≤"),
        EQ("=.*", "="),
        WORDS("(?:大于等于|不低于|小于).*|.*或以上", "word comparator"),
        RANGE("[\\d.]+-[\\d.]+.*", "range"),
        COMPOUND(".*\\d.*[、，].*\\d.*", "compound"),
        RATE("[\\d.]+元?/人/.*", "rate"),
        DATE("20\\d\\d年.*", "date"),
        PCT("[\\d.]+%", "bare percentage"),
        NUM("[\\d.]+", "bare number"),
        UNIT("[\\d.]+\\D+", "bare number and unit"),
        EVERY("每月", "frequency"),
        RATE2("每年每个区不低于1项", "each"),
        QUALITY("\\D+", "quality"),
        OTHER(".*", "other");
        final Pattern p;
        final String n;

        Notation(String p, String n) {
            this.p = Pattern.compile(p);
            this.n = n;
        }

        static String of(String t) {
            for (var x : values()) if (x.p.matcher(t.strip()).matches()) return x.n;
            return "?";
        }
    }

    @Test
    @NeedsSeeds
    void show() {
        System.out.println(new TreeMap<>(SeedValues.all().stream().collect(groupingBy(SeedValues::seed, counting()))));
        System.out.println(
                SeedValues.annual().stream().filter(Optional::isPresent).count());
        Map<String, List<SeedValues>> m = SeedValues.all().stream().collect(groupingBy(v -> Notation.of(v.text())));
        m.forEach((k, v) -> System.out.println(
                k + " " + v.size() + " " + v.stream().collect(groupingBy(SeedValues::seed, TreeMap::new, counting()))
                        + (k.matches("quality|rate|other|compound|each|word.*|bare number and unit|date")
                                ? " " + v.stream().collect(groupingBy(SeedValues::text, counting()))
                                : "")));
        SeedValues.all().forEach(v -> Reading.of(v.text(), new FiscalYear(2024))
                .filter(r -> !r.value().isUnderstood())
                .ifPresent(r -> System.out.println("UNPARSED " + r)));
    }
}
