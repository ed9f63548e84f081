package org.jixiao.budget.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jixiao.budget.budget.Found;
import org.jixiao.budget.check.rule.Verdict;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.budget.contract.Place;
import org.junit.jupiter.api.Test;

class ToldOnceTest {

    private static final Bilingual WORDS = new Bilingual("请核对。", "Check.");
    private static final Verdict VERDICT = Verdict.warning("DUP_PROJECT");

    /** The reader sees that a project stands in the document twice; the rule compares their amounts, too. */
    @Test
    void whatARuleFindsAgainIsToldAsTheRuleTellsItWhereTheReaderSawIt() {
        Found seen = at(7, read("/projects/a", "农村供水维修"));
        Found compared = compared("/projects/a", "农村供水维修", "260.00");

        assertThat(ToldOnce.of(List.of(seen), List.of(compared))).containsExactly(at(7, compared));
    }

    @Test
    void whatOnlyOneOfThemFindsIsToldToo() {
        Found seen = at(7, read("/projects/a", "农村供水维修"));
        Found compared = compared("/projects/b", "农村供水维修", "260.00");

        assertThat(ToldOnce.of(List.of(seen, seen), List.of(compared, compared)))
                .containsExactly(seen, compared);
    }

    @Test
    void twoComparisonsOfOneProjectAreTwo() {
        Found one = compared("/projects/a", "农村供水维修", "260.00");
        Found another = compared("/projects/a", "农村供水维修", "40.00");

        assertThat(ToldOnce.of(List.of(), List.of(one, another))).containsExactly(one, another);
    }

    private static Found read(String path, String value) {
        return new Found(null, VERDICT.on(path, value, WORDS, WORDS));
    }

    private static Found compared(String path, String value, String amount) {
        return new Found(null, VERDICT.on(path, value, List.of(amount), WORDS, WORDS));
    }

    private static Found at(int line, Found found) {
        return new Found(found.project(), found.finding().at(Place.line(line)));
    }
}
