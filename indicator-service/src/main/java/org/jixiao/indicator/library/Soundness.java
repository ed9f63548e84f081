package org.jixiao.indicator.library;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.indicator.library.framework.Category;
import org.jixiao.indicator.library.framework.Dimension;
import org.jixiao.indicator.library.framework.Framework;
import org.jixiao.indicator.library.framework.Frameworks;
import org.jixiao.indicator.library.wording.PlainName;
import org.jixiao.indicator.value.Reading;
import org.jixiao.indicator.value.kind.Bound;
import org.jixiao.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Whether a definition fits together: its category its dimension in each framework, its typical values its unit and direction. */
final class Soundness {

    /** A month is one of the sheet's year, whichever that will be. */
    private static final FiscalYear ANY_YEAR = new FiscalYear(2024);

    private static final Pattern LINE_END = Pattern.compile("\\r\\n?");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}&&[^\\n]]");

    private final DescribeDefinition said;
    private final String at;

    /** @param at where it stands in the request, as a pointer; empty where it is all of it */
    Soundness(DescribeDefinition said, String at) {
        this.said = said;
        this.at = at;
    }

    Description description() {
        if (PlainName.of(said.name()).isEmpty()) {
            throw refused("/name", "须有文字。", "has to hold words");
        }
        List<Framework> frameworks = IntStream.range(0, said.frameworks().size())
                .mapToObj(i -> Frameworks.require(
                        at + "/frameworks/" + i, said.frameworks().get(i)))
                .distinct()
                .toList();
        List<String> values = said.typicalValues() == null
                ? List.of()
                : said.typicalValues().stream().map(String::strip).toList();
        IntStream.range(0, values.size()).forEach(i -> requireFitting("/typicalValues/" + i, values.get(i)));
        return new Description(
                frameworks.stream().map(Framework::id).toList(),
                dimension(frameworks.get(0)).name().zh(),
                frameworks.stream().map(this::category).toList().get(0).name().zh(),
                said.name().strip(),
                stated(said.explanation()),
                stated(said.unit()),
                said.direction(),
                stated(said.formula()),
                List.copyOf(new LinkedHashSet<>(values)),
                stated(said.source()));
    }

    private Dimension dimension(Framework framework) {
        return framework
                .dimension(said.dimension())
                .orElseThrow(() -> refused(
                        "/dimension",
                        framework.name().zh() + "没有这个一级指标。",
                        "is no dimension of the framework " + framework.id()));
    }

    private Category category(Framework framework) {
        return dimension(framework)
                .category(said.category())
                .orElseThrow(() -> refused(
                        "/category",
                        framework.name().zh() + "的“"
                                + dimension(framework).name().zh() + "”下没有这个二级指标。",
                        "is no category of that dimension in the framework " + framework.id()));
    }

    private void requireFitting(String pointer, String value) {
        Optional<Reading> reading =
                Reading.of(value, ANY_YEAR).filter(read -> read.value().isUnderstood());
        if (reading.isEmpty()) {
            throw refused(pointer, "不是能够识别的指标值。", "is not understood as a target");
        }
        if (said.unit() != null && reading.get().value().quality().isPresent()) {
            throw refused(pointer, "有计量单位的指标，参考值应为数字。", "is no number, and the indicator has a unit");
        }
        Optional<Bound> bound = reading.flatMap(read -> read.value().bound());
        bound.ifPresent(number -> {
            if (!said.direction().allows(number.comparator())) {
                throw refused(pointer, "对比符号与指标方向相反。", "compares against the direction of the indicator");
            }
            if (!Objects.equals(number.measure().toString(), measured(stated(said.unit())))) {
                throw refused(pointer, "计量单位与指标的不一致。", "is in another unit than the indicator");
            }
        });
    }

    private Refusal refused(String pointer, String zh, String en) {
        return Refusal.ofField(at + pointer, zh, en);
    }

    /** 万元 is 元 once the number is written out. */
    private static String measured(@Nullable String unit) {
        return unit == null
                ? ""
                : Reading.of("=1" + unit, null)
                        .flatMap(reading -> reading.value().bound())
                        .map(bound -> bound.measure().toString())
                        .orElse(unit);
    }

    private static @Nullable String stated(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String clean = UNSEEN.matcher(LINE_END.matcher(text).replaceAll("\n"))
                .replaceAll("")
                .strip();
        return clean.isEmpty() ? null : clean;
    }
}
