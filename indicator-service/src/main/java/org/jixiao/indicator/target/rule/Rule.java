package org.jixiao.indicator.target.rule;

import java.util.stream.Stream;
import org.jixiao.budget.contract.Finding;

/** One thing that may be wrong with a sheet. */
interface Rule {

    Stream<Finding> findings(CheckedSheet sheet);
}
