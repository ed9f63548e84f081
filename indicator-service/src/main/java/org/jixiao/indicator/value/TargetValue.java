package org.jixiao.indicator.value;

import org.jixiao.budget.contract.Bilingual;
import org.jixiao.indicator.contract.Target;

/** What a target asks for, whatever words it was written in. Reading what {@link #written} gives yields the same value. */
public sealed interface TargetValue
        permits Bound,
                Range,
                Compound,
                Deadline,
                Period,
                Frequency,
                YesNo,
                Qualitative,
                Relative,
                NotApplicable,
                Unparsed {

    /** The plainest way to write it in a form. */
    String written();

    /** What it asks for, in a few words. */
    Bilingual words();

    /** As others are told. @param text what was written */
    Target toTarget(String text);
}
