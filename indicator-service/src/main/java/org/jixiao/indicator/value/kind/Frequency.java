package org.jixiao.indicator.value.kind;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.indicator.contract.Target;
import org.jspecify.annotations.Nullable;

/**
 * Something that comes back (每月, 每季度2次, 每月10日前).
 *
 * @param times how often in each turn; null where not written
 * @param due by when in each turn; null where not written
 */
public record Frequency(
        Every every, @Nullable Integer times, @Nullable Due due) implements TargetValue {

    private static final List<String> OFTEN = List.of("never", "once", "twice");

    @Override
    public String written() {
        String often = times == null ? "" : times + "次";
        return due != null && due.isOfNext() ? due.written() + often : "每" + every.zh() + day() + often;
    }

    @Override
    public Bilingual words() {
        String turn = "every " + every.en() + (due == null ? "" : ", " + due.en());
        if (times == null) {
            return new Bilingual(written() + "进行", turn);
        }
        String often = times < OFTEN.size() ? OFTEN.get(times) : times + " times";
        return new Bilingual(written(), often + " " + turn);
    }

    @Override
    public Target toTarget(String text) {
        TargetDraft draft = new TargetDraft(text, Target.Kind.FREQUENCY).every(every.en());
        return times == null
                ? draft.target()
                : draft.value(BigDecimal.valueOf(times), new Measure("次", List.of()))
                        .target();
    }

    /** 每季度2次 is 2次/季度, 每月 is 1次/月. */
    @Override
    public Optional<Quantity> amount() {
        return Optional.of(new Quantity(turns(), measure()));
    }

    /** Asks for so many in each turn at least. */
    @Override
    public Attainment attainedBy(Fact actual) {
        return new Bound(Target.Comparator.GE, false, turns(), measure()).attainedBy(actual);
    }

    private String day() {
        return due == null ? "" : due.written();
    }

    private BigDecimal turns() {
        return times == null ? BigDecimal.ONE : BigDecimal.valueOf(times);
    }

    private Measure measure() {
        return new Measure("次", List.of(every.zh()));
    }
}
