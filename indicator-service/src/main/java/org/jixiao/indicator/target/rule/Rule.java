package org.jixiao.indicator.target.rule;

import java.util.stream.Stream;

/** One thing that may be wrong with a sheet. It reads the sheet and changes nothing. */
@FunctionalInterface
public interface Rule {

    Stream<Hit> in(CheckedSheet sheet);
}
