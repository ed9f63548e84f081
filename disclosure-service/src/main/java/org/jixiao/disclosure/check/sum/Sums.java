package org.jixiao.disclosure.check.sum;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Finding;
import org.jixiao.budget.contract.Money;
import org.jixiao.disclosure.check.rule.Draft;
import org.jixiao.disclosure.check.rule.Examiner;

/**
 * Every sum of the document.
 *
 * @param tolerance by the code of a sum, a difference in yuan that the region lets pass; none by itself
 */
public record Sums(Function<String, BigDecimal> tolerance) implements Examiner {

    private static final List<Equations> ALL = List.of(
            new WholeSums(),
            new PartsOfKinds(),
            new ProjectMoney(),
            new UnitSums(),
            new SplitSums(),
            new Purchases(),
            new Changes());

    @Override
    public Stream<Finding> findings(Draft draft, String profile) {
        Figures figures = new Figures(draft.document());
        return ALL.stream()
                .flatMap(equations -> equations.in(draft.document(), figures))
                .flatMap(equation -> equation.broken(Money.ofYuan(tolerance.apply(equation.code())), profile).stream());
    }
}
