package org.jixiao.disclosure.site.history;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jixiao.disclosure.assembly.PublicIndicator;
import org.jixiao.disclosure.assembly.PublicTarget;
import org.jixiao.disclosure.site.Pair;
import org.jspecify.annotations.Nullable;

/** An indicator that is new, gone or differs. @param facts what else differs beside name and target */
public record IndicatorChange(Pair<PublicIndicator> pair, List<FactChange> facts) {

    static List<IndicatorChange> between(List<PublicIndicator> before, List<PublicIndicator> after) {
        return Pair.match(
                        before,
                        after,
                        List.of(
                                each -> List.of(each.dimension(), String.valueOf(each.category()), each.name()),
                                each -> List.of(each.dimension(), each.name()),
                                PublicIndicator::id))
                .stream()
                .map(IndicatorChange::of)
                .filter(each -> each.pair.isAdded() || each.pair.isRemoved() || each.differs())
                .toList();
    }

    private static IndicatorChange of(Pair<PublicIndicator> pair) {
        PublicIndicator before = pair.before();
        PublicIndicator after = pair.after();
        if (before == null || after == null) {
            return new IndicatorChange(pair, List.of());
        }
        List<FactChange> facts = Stream.of(
                        FactChange.between("一级指标", null, before.dimension(), after.dimension()),
                        FactChange.between("二级指标", null, before.category(), after.category()),
                        understanding("指标值的含义", before.target(), after.target()),
                        FactChange.between("实施周期指标值", null, text(before.wholeTerm()), text(after.wholeTerm())),
                        understanding("实施周期指标值的含义", before.wholeTerm(), after.wholeTerm()),
                        FactChange.between("指标说明", null, before.definition(), after.definition()),
                        FactChange.between("确定依据", null, before.basis(), after.basis()),
                        FactChange.between("填报要求", null, before.fill(), after.fill()),
                        FactChange.between("权重", null, plain(before.weight()), plain(after.weight())))
                .flatMap(each -> each)
                .toList();
        return new IndicatorChange(pair, facts);
    }

    /** The same words may have come to be understood otherwise; other words are shown with what they mean. */
    private static Stream<FactChange> understanding(
            String label, @Nullable PublicTarget before, @Nullable PublicTarget after) {
        return before == null || after == null || !before.text().equals(after.text())
                ? Stream.empty()
                : FactChange.between(label, null, Understanding.of(before), Understanding.of(after));
    }

    /** The one that stands now, or that stood last. */
    public PublicIndicator shown() {
        PublicIndicator after = pair.after();
        return after == null ? Objects.requireNonNull(pair.before()) : after;
    }

    public TextChange name() {
        PublicIndicator before = pair.before();
        return before == null || pair.after() == null
                ? TextChange.of(shown().name(), shown().name())
                : TextChange.of(before.name(), shown().name());
    }

    public @Nullable PublicTarget before() {
        PublicIndicator before = pair.before();
        return before == null ? null : before.target();
    }

    public @Nullable PublicTarget after() {
        PublicIndicator after = pair.after();
        return after == null ? null : after.target();
    }

    private boolean differs() {
        PublicIndicator before = Objects.requireNonNull(pair.before());
        return !facts.isEmpty()
                || !before.name().equals(shown().name())
                || !Objects.equals(text(before()), text(after()));
    }

    private static @Nullable String text(@Nullable PublicTarget target) {
        return target == null ? null : target.text();
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros().toPlainString();
    }
}
