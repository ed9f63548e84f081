package org.jixiao.indicator.value;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jixiao.budget.contract.FiscalYear;
import org.jspecify.annotations.Nullable;

/** Tries each kind in turn, the strictest first; words without a number are a quality, and all else is not understood. */
final class ValueReader {

    private static final int LONGEST = 500;
    private static final Set<String> NOT_APPLICABLE = Set.of("/", "-", "--", "—", "——", "不涉及", "不适用");
    private static final Pattern STRAY_END = Pattern.compile("[%。.,;、!:]$");
    private static final Pattern BETWEEN_PARTS = Pattern.compile("[、;]|,(?!\\d{3}(?!\\d))");
    private static final Pattern FREQUENCY = Pattern.compile("每(半?年|季度?|月|周|星期|日|天)(?:(\\d{1,4})次)?");
    private static final Pattern RELATIVE = Pattern.compile("(?:较|比|与|相较于?)(上年度?|去年|上一年度?|往年|上年同期|去年同期|同期|基期)(?:相比)?"
            + "([\\p{IsHan}]{1,12}?)(?:(\\d{1,6}(?:\\.\\d{1,4})?)%)?");
    private static final Pattern WORDS = Pattern.compile(".*\\p{IsHan}.*");
    private static final Pattern DIGIT = Pattern.compile(".*[\\p{Nd}\\p{No}\\p{Nl}&&[^\\p{IsHan}]].*");

    private final DateGrammar dates;

    ValueReader(@Nullable FiscalYear year) {
        this.dates = new DateGrammar(year);
    }

    Reading read(String text) {
        String plain = PlainText.of(text);
        if (plain.length() > LONGEST) {
            return new Reading(text, new Unparsed(text), Set.of());
        }
        return exactly(plain)
                .map(value -> new Reading(text, value, remarks(value)))
                .or(() -> withoutStrayEnd(text, plain))
                .orElseGet(() -> new Reading(text, inWords(text, plain), Set.of()));
    }

    private Optional<TargetValue> exactly(String plain) {
        List<Function<String, Optional<TargetValue>>> kinds = List.of(
                ValueReader::notApplicable,
                ValueReader::yesNo,
                dates::deadline,
                dates::period,
                QuantityGrammar::range,
                QuantityGrammar::bound,
                ValueReader::frequency,
                ValueReader::relative,
                ValueReader::compound);
        return kinds.stream().flatMap(kind -> kind.apply(plain).stream()).findFirst();
    }

    /** Takes one sign after the other off the end: of 100%。 only the last is stray. */
    private Optional<Reading> withoutStrayEnd(String text, String plain) {
        return Stream.iterate(
                        plain, rest -> STRAY_END.matcher(rest).find(), rest -> rest.substring(0, rest.length() - 1))
                .flatMap(rest -> exactly(rest.substring(0, rest.length() - 1)).stream())
                .findFirst()
                .map(value -> {
                    EnumSet<Remark> remarks = EnumSet.of(Remark.STRAY);
                    remarks.addAll(remarks(value));
                    return new Reading(text, value, remarks);
                });
    }

    private static TargetValue inWords(String text, String plain) {
        boolean words = WORDS.matcher(plain).matches() && !DIGIT.matcher(plain).matches();
        String level = PlainText.withoutSpace(text).replaceAll("[。.,;、!，；！]+$", "");
        return words ? new Qualitative(level) : new Unparsed(text);
    }

    private static Optional<TargetValue> notApplicable(String plain) {
        return NOT_APPLICABLE.contains(plain) ? Optional.of(new NotApplicable()) : Optional.empty();
    }

    private static Optional<TargetValue> yesNo(String plain) {
        return plain.equals("是") || plain.equals("否") ? Optional.of(new YesNo(plain.equals("是"))) : Optional.empty();
    }

    private static Optional<TargetValue> frequency(String plain) {
        Matcher recurring = FREQUENCY.matcher(plain);
        if (!recurring.matches()) {
            return Optional.empty();
        }
        Integer times = recurring.group(2) == null ? null : Integer.valueOf(recurring.group(2));
        return Frequency.Every.of(recurring.group(1)).map(every -> new Frequency(every, times));
    }

    private static Optional<TargetValue> relative(String plain) {
        Matcher change = RELATIVE.matcher(plain);
        if (!change.matches()) {
            return Optional.empty();
        }
        String percent = change.group(3);
        return Optional.of(
                new Relative(change.group(1), change.group(2), percent == null ? null : new BigDecimal(percent)));
    }

    private static Optional<TargetValue> compound(String plain) {
        List<Optional<TargetValue>> parts = Stream.of(BETWEEN_PARTS.split(plain, -1))
                .map(part -> QuantityGrammar.range(part).or(() -> QuantityGrammar.bound(part)))
                .toList();
        return parts.size() > 1 && parts.stream().allMatch(Optional::isPresent)
                ? Optional.of(
                        new Compound(parts.stream().flatMap(Optional::stream).toList()))
                : Optional.empty();
    }

    private static Set<Remark> remarks(TargetValue value) {
        if (!(value instanceof Bound bound) || bound.hasUnit()) {
            return Set.of();
        }
        return Set.of(bound.measure().per().isEmpty() ? Remark.UNIT_MISSING : Remark.CURRENCY_MISSING);
    }
}
