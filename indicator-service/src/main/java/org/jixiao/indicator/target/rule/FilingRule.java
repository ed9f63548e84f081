package org.jixiao.indicator.target.rule;

import java.util.stream.Stream;

/** One thing that may be wrong between the parts of a filing. */
@FunctionalInterface
public interface FilingRule {

    /** What concerns this sheet of the filing. */
    Stream<Hit> in(CheckedSheet sheet, CheckedFiling filing);
}
