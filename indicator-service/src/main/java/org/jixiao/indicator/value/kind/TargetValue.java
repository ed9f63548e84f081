package org.jixiao.indicator.value.kind;

import java.util.Optional;
import java.util.Set;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.indicator.contract.Target;

/** What a target asks for, whatever words it was written in. Reading what {@link #written} gives yields the same value. */
public sealed interface TargetValue extends Fact
        permits Numeric,
                Ratio,
                Compound,
                Concerning,
                Deadline,
                Period,
                Frequency,
                YesNo,
                Qualitative,
                LevelsListed,
                Relative,
                NotApplicable,
                Unparsed {

    /** The plainest way to write it in a form. */
    String written();

    /** What it asks for, in a few words. */
    Bilingual words();

    /** As others are told. @param text what was written */
    Target toTarget(String text);

    /** Whether what was achieved meets it, and how far it is from it; never guessed. */
    Attainment attainedBy(Fact actual);

    /** What is odd about it, however it was written. */
    default Set<Remark> remarks() {
        return Set.of();
    }

    /** The one number it asks for with its comparator; empty where it asks for something else or for several things. */
    default Optional<Bound> bound() {
        return Optional.empty();
    }

    /** True where nobody can say what it asks for. */
    default boolean isUnderstood() {
        return true;
    }
}
