package org.jixiao.budget.filing.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jixiao.budget.contract.Coded;
import org.jixiao.budget.contract.Nature;
import org.jixiao.budget.filing.document.Cell;

/** What only the forms of one document side by side show: the same thing written in more than one way. Each is told once. */
final class AcrossForms {

    /** Of so many forms the odd one out is one. */
    private static final int ENOUGH = 3;

    private static final String NOT_OFFERED = "not offered";

    /** A form among others. */
    private record Filled(String path, Fields fields) {

        Cell first(Label label) {
            return fields.first(label);
        }
    }

    /** Something that a form states, and how. */
    private record Stated(String path, Cell cell, String way) {}

    private final Notes notes;
    private final List<Filled> forms = new ArrayList<>();

    AcrossForms(Notes notes) {
        this.notes = notes;
    }

    void add(String path, Fields fields) {
        forms.add(new Filled(path, fields));
    }

    /** Tells what was found; all forms are in. */
    void tell() {
        tellCodes(Label.SUPERVISOR, "/supervisor");
        tellSpellings(Label.SUPERVISOR, "/supervisor");
        tellSpellings(Label.IMPLEMENTER, "/implementer");
        oddOnes(stated("/nature", form -> form.first(Label.NATURE), AcrossForms::kindOfNature)).stream()
                .filter(odd -> odd.way().equals(NOT_OFFERED))
                .forEach(odd -> notes.add(Remark.NATURE_UNLISTED, odd.path(), odd.cell()));
        oddOnes(stated("/term", form -> form.first(Label.TERM), AcrossForms::kindOfTerm))
                .forEach(odd -> notes.add(Remark.TERM_WRITTEN_OTHERWISE, odd.path(), odd.cell()));
        oddOnes(stated("", AcrossForms::yearMark, AcrossForms::shapeOfYear))
                .forEach(odd -> notes.add(Remark.YEAR_WRITTEN_OTHERWISE, odd.path(), odd.cell()));
    }

    private static Cell yearMark(Filled form) {
        return form.fields().yearMarks().stream().findFirst().orElse(Cell.missing());
    }

    private List<Stated> stated(String field, Function<Filled, Cell> cell, Function<String, String> way) {
        return forms.stream()
                .filter(form -> !cell.apply(form).isBlank())
                .map(form -> new Stated(
                        form.path() + field,
                        cell.apply(form),
                        way.apply(cell.apply(form).text())))
                .toList();
    }

    /** Where all but few do it one way, the others. Where they differ more, none is odd. */
    private static List<Stated> oddOnes(List<Stated> all) {
        Map<String, Long> ways = all.stream().collect(Collectors.groupingBy(Stated::way, Collectors.counting()));
        String common = ways.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
        List<Stated> odd = all.stream().filter(one -> !one.way().equals(common)).toList();
        return all.size() >= ENOUGH && odd.size() * ENOUGH <= all.size() ? odd : List.of();
    }

    /** New or going on, which a form asks; or something that it does not offer. */
    private static String kindOfNature(String written) {
        return NatureText.of(written).code() != Nature.Code.OTHER || written.startsWith("其他") ? "offered" : NOT_OFFERED;
    }

    /** In words, or from a month to a month. */
    private static String kindOfTerm(String written) {
        return TermText.of(written).from() == null ? "words" : "months";
    }

    private static String shapeOfYear(String written) {
        return LabelText.bare(written).replaceAll("\\d", "0");
    }

    /** Some forms give the code of a department and some do not. */
    private void tellCodes(Label label, String field) {
        List<Stated> all = stated(field, form -> form.first(label), AcrossForms::codeOf);
        List<Stated> without = all.stream().filter(one -> one.way().isEmpty()).toList();
        if (!without.isEmpty() && without.size() < all.size()) {
            String codes = all.stream()
                    .map(Stated::way)
                    .filter(code -> !code.isEmpty())
                    .distinct()
                    .collect(Collectors.joining("、"));
            String value = without.size() + " / " + all.size() + "（" + codes + "）";
            notes.add(
                    Remark.CODE_IN_SOME_FORMS,
                    without.get(0).path(),
                    without.get(0).cell().place(),
                    value);
        }
    }

    private static String codeOf(String written) {
        String code = UnitName.of(written).code();
        return code == null ? "" : code;
    }

    /** A name that another goes on before: 水务局 and 云溪县水务局 are one office, spelled in two ways. */
    private void tellSpellings(Label label, String field) {
        Map<String, Stated> names = new LinkedHashMap<>();
        stated(field, form -> form.first(label), AcrossForms::nameOf).forEach(one -> names.putIfAbsent(one.way(), one));
        List<String> spellings = names.keySet().stream()
                .filter(name -> names.keySet().stream().anyMatch(other -> isOtherSpelling(name, other)))
                .toList();
        if (!spellings.isEmpty()) {
            Stated first = Objects.requireNonNull(names.get(spellings.get(0)));
            String value = spellings.stream()
                    .sorted(Comparator.comparing(String::length))
                    .collect(Collectors.joining("、"));
            notes.add(Remark.SPELLED_IN_WAYS, first.path(), first.cell().place(), value);
        }
    }

    private static boolean isOtherSpelling(String name, String other) {
        return !name.equals(other) && (name.endsWith(other) || other.endsWith(name));
    }

    private static String nameOf(String written) {
        Coded named = UnitName.of(written);
        return LabelText.bare(named.name() == null ? written : named.name());
    }
}
