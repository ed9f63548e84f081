package org.jixiao.indicator.value.grammar;

import java.util.EnumSet;
import java.util.Set;
import org.jixiao.indicator.value.kind.Remark;
import org.jixiao.indicator.value.kind.TargetValue;

/** What a text means, and what was odd about it. */
public record Understood(TargetValue value, Set<Remark> remarks) {

    public Understood {
        remarks = Set.copyOf(remarks);
    }

    /** With what is odd about the value itself. */
    static Understood of(TargetValue value) {
        return new Understood(value, value.remarks());
    }

    Understood and(Remark remark) {
        Set<Remark> all = EnumSet.of(remark);
        all.addAll(remarks);
        return new Understood(value, all);
    }
}
