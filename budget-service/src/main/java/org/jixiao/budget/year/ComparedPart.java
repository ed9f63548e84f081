package org.jixiao.budget.year;

import java.util.List;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Money;
import org.jspecify.annotations.Nullable;

/**
 * One part of two budgets, line by line.
 *
 * @param total over the lines that count. Its delta is the sum of theirs, and is not decidable where one of them is not
 */
public record ComparedPart(List<ComparedLine> lines, Difference total) {

    /**
     * A line that only one year has counts whole, as far as the other year says anything of this part; what is within
     * another line may just not have been stated.
     */
    static ComparedPart of(Lines current, Lines previous) {
        List<ComparedLine> lines = Stream.concat(current.keys(), previous.keys())
                .distinct()
                .map(key -> line(key, current, previous))
                .toList();
        List<Difference> counted = lines.stream()
                .filter(ComparedLine::counted)
                .map(ComparedLine::difference)
                .toList();
        return new ComparedPart(lines, total(counted, current, previous));
    }

    /** Between two sums of what is stated. */
    static Difference total(List<Difference> counted, boolean current, boolean previous) {
        Difference sums = Difference.between(
                current ? Money.sum(counted.stream().map(Difference::current).flatMap(Stream::ofNullable)) : null,
                previous ? Money.sum(counted.stream().map(Difference::previous).flatMap(Stream::ofNullable)) : null);
        return counted.stream().allMatch(Difference::decidable) ? sums : sums.undecidable();
    }

    private static Difference total(List<Difference> counted, Lines current, Lines previous) {
        return total(counted, current.sayAnything(), previous.sayAnything());
    }

    private static ComparedLine line(String key, Lines current, Lines previous) {
        Lines.Line now = current.line(key);
        Lines.Line before = previous.line(key);
        Lines.Line shown = now == null ? before : now;
        if (shown == null) {
            throw new IllegalStateException("neither year has " + key);
        }
        return new ComparedLine(
                key,
                shown.label(),
                shown.within(),
                shown.counted(),
                StatedIn.of(now != null, before != null),
                difference(now, before, shown.counted() && current.sayAnything() && previous.sayAnything()));
    }

    private static Difference difference(Lines.@Nullable Line now, Lines.@Nullable Line before, boolean absenceIsNone) {
        if (now != null && before != null) {
            return Difference.between(now.amount(), before.amount());
        }
        Difference alone = now != null
                ? Difference.begun(now.amount())
                : Difference.ended(before == null ? null : before.amount());
        return absenceIsNone ? alone : alone.undecidable();
    }
}
