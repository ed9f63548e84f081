package org.jixiao.disclosure.check.sum;

import java.util.stream.Stream;
import org.jixiao.disclosure.assembly.PublicDisclosure;

/** Sets up what has to come to the same in a draft. */
interface Equations {

    Stream<Equation> in(PublicDisclosure document, Figures figures);
}
