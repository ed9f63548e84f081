package org.jixiao.disclosure.check.sum;

import java.math.RoundingMode;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Money;
import org.jixiao.budget.contract.Procurement;
import org.jixiao.disclosure.assembly.PublicDisclosure;
import org.jspecify.annotations.Nullable;

/** A purchase costs its quantity times its price, to the fen (HALF_UP). */
final class Purchases implements Equations {

    @Override
    public Stream<Equation> in(PublicDisclosure document, Figures figures) {
        return IntStream.range(0, document.procurement().size())
                .mapToObj(i -> equation(document.procurement().get(i), "/procurement/" + i + "/amount"));
    }

    private static Equation equation(Procurement line, String path) {
        return Equation.of(
                "UNITCOST",
                path,
                Side.of("“" + line.item() + "”的采购金额", "the amount for “" + line.item() + "”", line.amount()),
                Side.of("数量乘单价", "quantity times price", product(line)));
    }

    private static @Nullable Money product(Procurement line) {
        return line.quantity() == null || line.unitPrice() == null
                ? null
                : Money.ofYuan(line.quantity().multiply(line.unitPrice().yuan()).setScale(2, RoundingMode.HALF_UP));
    }
}
