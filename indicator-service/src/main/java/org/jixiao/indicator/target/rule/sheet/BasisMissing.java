package org.jixiao.indicator.target.rule.sheet;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jixiao.indicator.target.rule.CheckedIndicator;
import org.jixiao.indicator.target.rule.CheckedSheet;
import org.jixiao.indicator.target.rule.Hit;
import org.jixiao.indicator.target.rule.Notices;
import org.jixiao.indicator.target.rule.Rule;
import org.jixiao.indicator.target.rule.Text;

/** BASIS: an indicator without basis in a sheet whose other indicators have one. A form that asks for none is left alone. */
public final class BasisMissing implements Rule {

    @Override
    public Stream<Hit> in(CheckedSheet sheet) {
        List<CheckedIndicator> named = sheet.indicators().stream()
                .filter(indicator -> !indicator.isUnnamed())
                .toList();
        List<CheckedIndicator> without = named.stream()
                .filter(indicator -> Text.plain(indicator.entry().basis()).isEmpty())
                .toList();
        return without.size() * 3 > named.size()
                ? Stream.empty()
                : without.stream()
                        .map(indicator -> Notices.hit(
                                "basis-missing",
                                indicator.path() + "/basis",
                                indicator.entry().place(),
                                null,
                                Map.of("name", indicator.label())));
    }
}
