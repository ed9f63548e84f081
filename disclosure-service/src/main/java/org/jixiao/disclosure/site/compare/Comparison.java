package org.jixiao.disclosure.site.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Money;
import org.jixiao.disclosure.assembly.PublicDisclosure;
import org.jixiao.disclosure.assembly.PublicIndicator;
import org.jixiao.disclosure.publication.Edition;
import org.jixiao.disclosure.site.Promises;
import org.jixiao.disclosure.site.Sources;
import org.jixiao.disclosure.site.Spending;

/** Two departments' years, each in its newest public version. */
public record Comparison(Edition firstEdition, Edition secondEdition, PublicDisclosure first, PublicDisclosure second) {

    /** How many indicators stand under one level on either side. */
    public record Level(String name, long first, long second) {

        public long difference() {
            return second - first;
        }
    }

    static Comparison of(Edition first, Edition second) {
        return new Comparison(first, second, first.document(), second.document());
    }

    public String firstName() {
        return name(first);
    }

    public String secondName() {
        return name(second);
    }

    public Money firstTotal() {
        return Sources.of(first).total();
    }

    public Money secondTotal() {
        return Sources.of(second).total();
    }

    public Money difference() {
        return secondTotal().minus(firstTotal());
    }

    public Paired sources() {
        return Paired.of(sources(first), sources(second));
    }

    public Paired spending() {
        return Paired.of(spending(first), spending(second));
    }

    /** By code where both have one, else by name. */
    public Paired projects() {
        return Paired.of(projects(first), projects(second));
    }

    /** Of the department and of its projects together, by 一级指标. */
    public List<Level> levels() {
        Map<String, long[]> counts = new LinkedHashMap<>();
        indicators(first).forEach(each -> counts.computeIfAbsent(Promises.level(each), none -> new long[2])[0]++);
        indicators(second).forEach(each -> counts.computeIfAbsent(Promises.level(each), none -> new long[2])[1]++);
        return counts.entrySet().stream()
                .map(each -> new Level(each.getKey(), each.getValue()[0], each.getValue()[1]))
                .toList();
    }

    /** Address of a table of it as a file, from the root. */
    public String table(String name) {
        return "/compare/" + name + ".csv?a=" + firstEdition.budget() + "&b=" + secondEdition.budget();
    }

    public long firstTargets() {
        return indicators(first).count();
    }

    public long secondTargets() {
        return indicators(second).count();
    }

    private static String name(PublicDisclosure document) {
        String name = document.department().name();
        return (name == null ? String.valueOf(document.department().code()) : name) + " " + document.fiscalYear();
    }

    private static Stream<PublicIndicator> indicators(PublicDisclosure document) {
        return Stream.concat(
                document.indicators().stream(),
                document.projects().stream().flatMap(each -> each.indicators().stream()));
    }

    private static List<Paired.Part> sources(PublicDisclosure document) {
        return Sources.of(document).bars().bars().stream()
                .map(each -> new Paired.Part(each.label(), null, each.amount(), null))
                .toList();
    }

    private static List<Paired.Part> spending(PublicDisclosure document) {
        return Spending.of(document).lines().stream()
                .filter(each -> !each.isPart())
                .map(each -> new Paired.Part(
                        each.figure().label(),
                        each.figure().kind(),
                        each.figure().amount(),
                        null))
                .toList();
    }

    private static List<Paired.Part> projects(PublicDisclosure document) {
        return document.projects().stream()
                .map(each -> new Paired.Part(
                        each.name(),
                        each.code(),
                        each.amount(),
                        "/departments/" + document.id() + "/projects/" + each.id()))
                .toList();
    }
}
