package org.jixiao.disclosure.site.history;

import java.util.stream.Stream;
import org.jixiao.budget.contract.Funding;
import org.jixiao.disclosure.site.FiledWords;

/** What is said of money beside how much it is: its nature, the level of government it comes from, the paper it came by. */
final class SourceFacts {

    private SourceFacts() {}

    /** @param owner whose money it is, as filed; empty where the page says so itself */
    static Stream<Fact> of(String owner, Stream<Funding> funding) {
        return funding.flatMap(each -> of(owner.isEmpty() ? each.asFiled() : owner + " · " + each.asFiled(), each));
    }

    private static Stream<Fact> of(String label, Funding funding) {
        return Stream.of(
                new Fact("资金性质", label, funding.source() == null ? null : FiledWords.sourceName(funding)),
                new Fact("资金级次", label, funding.origin() == null ? null : FiledWords.originName(funding)),
                new Fact("上年结转", label, funding.carryOver() ? "是" : null),
                new Fact("文号", label, funding.document()));
    }
}
