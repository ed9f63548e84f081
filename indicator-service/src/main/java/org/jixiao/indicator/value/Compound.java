package org.jixiao.indicator.value;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.indicator.contract.Target;

/** Several numbers asked for in one cell (162个村、36个社区): each has to be met. */
public record Compound(List<TargetValue> parts) implements TargetValue {

    public Compound {
        parts = List.copyOf(parts);
    }

    @Override
    public String written() {
        return joined("、", TargetValue::written);
    }

    @Override
    public Bilingual words() {
        return new Bilingual(joined("，", part -> part.words().zh()), joined(" and ", part -> part.words()
                .en()));
    }

    @Override
    public Target toTarget(String text) {
        return new TargetDraft(text, Target.Kind.COMPOUND)
                .parts(parts.stream().map(part -> part.toTarget(part.written())).toList())
                .target();
    }

    private String joined(String separator, Function<TargetValue, String> each) {
        return parts.stream().map(each).collect(Collectors.joining(separator));
    }
}
