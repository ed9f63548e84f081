package org.jixiao.indicator.target.rule.row;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.indicator.contract.Target;
import org.jixiao.indicator.target.rule.CheckedIndicator;
import org.jixiao.indicator.target.rule.CheckedSheet;
import org.jixiao.indicator.target.rule.Hit;
import org.jixiao.indicator.target.rule.Notices;
import org.jixiao.indicator.target.rule.Parts;
import org.jixiao.indicator.target.rule.Rule;

/** HIERARCHY: a part (其中) that is more than the indicator above it, which it is part of. */
public final class PartWithinWhole implements Rule {

    @Override
    public Stream<Hit> in(CheckedSheet sheet) {
        Parts parts = new Parts(sheet.indicators());
        return sheet.indicators().stream()
                .flatMap(part -> parts
                        .whole(part)
                        .filter(whole -> isMore(part, whole))
                        .map(whole -> Notices.hit(
                                "part-above-whole", part, Map.of("other", whole.label(), "whole", whole.text())))
                        .stream());
    }

    private static boolean isMore(CheckedIndicator part, CheckedIndicator whole) {
        return target(whole)
                .flatMap(less -> target(part).filter(more -> isMore(more, less)))
                .isPresent();
    }

    private static boolean isMore(Target more, Target less) {
        BigDecimal most = less.value();
        return most != null
                && more.value() != null
                && Objects.equals(more.unit(), less.unit())
                && Objects.equals(more.per(), less.per())
                && more.value().compareTo(most) > 0;
    }

    private static Optional<Target> target(CheckedIndicator indicator) {
        return indicator.value().map(value -> value.reading().toTarget());
    }
}
