package org.jixiao.indicator.value.kind;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.indicator.contract.Target;

/** A number that is only said roughly (约100人, 90%左右, 10余场). It is not taken for the number itself. */
public record About(BigDecimal value, Measure measure) implements Numeric {

    public About {
        value = Measure.plain(value);
    }

    @Override
    public String written() {
        return "约" + measure.written(value);
    }

    @Override
    public Bilingual words() {
        return Spoken.amount("大约", "about ", value, measure);
    }

    @Override
    public Target toTarget(String text) {
        return new TargetDraft(text, Target.Kind.BOUND)
                .comparator(Target.Comparator.EQ, true)
                .value(value, measure)
                .approximate()
                .target();
    }

    @Override
    public Set<Remark> remarks() {
        Set<Remark> remarks = new HashSet<>(measure.remarks());
        remarks.add(Remark.APPROXIMATE);
        return remarks;
    }

    /** Met by the number itself; beside it nothing says how far is still about. */
    @Override
    public Attainment judge(BigDecimal actual) {
        Gap gap = Gap.between(actual, value, measure);
        return gap.value().signum() == 0
                ? Attainment.decided(true, null, gap)
                : Attainment.undecided(Reason.APPROXIMATE, Share.near(actual, value), gap);
    }
}
