package org.jixiao.budget.filing.form;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Expenditure;
import org.jixiao.budget.contract.Funding;
import org.jixiao.budget.contract.IndicatorRow;
import org.jixiao.budget.contract.Section;
import org.jixiao.budget.contract.StaffCount;
import org.jixiao.budget.contract.StatedTotal;
import org.jixiao.budget.forms.Statement;
import org.jspecify.annotations.Nullable;

/** Tells a reading of a form that nobody has filled in: labels and sentences with blanks, and nothing said. */
final class Unfilled {

    /** Where a sentence waits for a word. */
    private static final Pattern GAP = Pattern.compile("[_＿]{2}");

    private Unfilled() {}

    static boolean is(Reading reading) {
        return reading.projects().isEmpty()
                && reading.objectives().isEmpty()
                && reading.sections().stream().map(Section::paragraphs).allMatch(Unfilled::areGaps)
                && amounts(reading.statement()).allMatch(Objects::isNull)
                && saysNoMore(reading.statement());
    }

    private static boolean areGaps(List<String> paragraphs) {
        return paragraphs.stream().allMatch(text -> GAP.matcher(text).find());
    }

    private static Stream<? extends @Nullable Object> amounts(Statement said) {
        return Stream.<Stream<? extends @Nullable Object>>of(
                        said.funding().stream().map(Funding::amount),
                        said.totals().stream().map(StatedTotal::amount),
                        said.expenditure().stream().map(Expenditure::amount),
                        said.staff().stream().map(StaffCount::count),
                        said.assets().stream()
                                .flatMap(asset -> Stream.<@Nullable Object>of(asset.quantity(), asset.value())))
                .flatMap(each -> each);
    }

    private static boolean saysNoMore(Statement said) {
        return Stream.of(
                                said.threePublic(),
                                said.changes(),
                                said.procurement(),
                                said.units(),
                                said.figures(),
                                said.tasks())
                        .allMatch(List::isEmpty)
                && said.indicators().stream().allMatch(Unfilled::isBlank);
    }

    private static boolean isBlank(IndicatorRow row) {
        return row.name().isEmpty() && row.target() == null;
    }
}
