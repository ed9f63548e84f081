package org.jixiao.budget.fund;

import java.util.List;
import java.util.Map;
import org.jixiao.budget.contract.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * A fund source as callers see it.
 *
 * @param parent code of the source that a local one is a part of
 * @param labels what forms call it
 * @param from first year; null where it always was
 * @param to last year; null where no end is known
 */
public record FundSourceView(
        String code,
        Bilingual name,
        FundNature nature,
        @Nullable String parent,
        List<String> labels,
        @Nullable Integer from,
        @Nullable Integer to) {

    static FundSourceView of(FundSource source, Map<String, String> meanings) {
        return new FundSourceView(
                source.code(),
                source.name(),
                source.nature(),
                source.parent(),
                meanings.entrySet().stream()
                        .filter(label -> label.getValue().equals(source.code()))
                        .map(Map.Entry::getKey)
                        .sorted()
                        .toList(),
                source.from() == null ? null : source.from().value(),
                source.to() == null ? null : source.to().value());
    }
}
