package org.jixiao.budget.check.sum;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jixiao.budget.budget.Found;
import org.jixiao.budget.check.rule.CheckedBudget;
import org.jixiao.budget.check.rule.Rule;
import org.jixiao.budget.check.rule.Verdict;
import org.jixiao.budget.contract.Asset;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.budget.contract.Money;
import org.jspecify.annotations.Nullable;

/** HIERARCHY: of an asset no part (办公用房) is more than the whole (房屋), in value or in quantity of the same unit. */
public final class AssetPartWithinWhole implements Rule {

    private static final Verdict VERDICT = Verdict.error("HIERARCHY");

    @Override
    public Stream<Found> findings(CheckedBudget budget) {
        List<Asset> assets = budget.content().assets();
        return IntStream.range(0, assets.size()).boxed().flatMap(i -> assets.stream()
                .filter(whole -> whole.kind() == assets.get(i).kind().within())
                .flatMap(whole -> findings(assets.get(i), whole, "/assets/" + i)));
    }

    private static Stream<Found> findings(Asset part, Asset whole, String path) {
        return Stream.concat(
                above(part.value(), whole.value()).map(figures -> finding(part, whole, path + "/value", figures)),
                Objects.equals(part.unit(), whole.unit())
                        ? above(part.quantity(), whole.quantity())
                                .map(figures -> finding(part, whole, path + "/quantity", figures))
                        : Stream.empty());
    }

    private static Stream<String> above(@Nullable Money part, @Nullable Money whole) {
        return part == null || whole == null || part.compareTo(whole) <= 0
                ? Stream.empty()
                : Stream.of(
                        Side.written(part) + " > " + Side.written(whole) + " 万元, +" + Side.written(part.minus(whole)));
    }

    private static Stream<String> above(@Nullable BigDecimal part, @Nullable BigDecimal whole) {
        return part == null || whole == null || part.compareTo(whole) <= 0
                ? Stream.empty()
                : Stream.of(part.toPlainString() + " > " + whole.toPlainString() + ", +"
                        + part.subtract(whole).toPlainString());
    }

    private static Found finding(Asset part, Asset whole, String path, String figures) {
        return new Found(
                null,
                VERDICT.on(
                        path,
                        figures,
                        new Bilingual(
                                "“" + part.item() + "”大于它所属的“" + whole.item() + "”：" + figures + "。",
                                "“" + part.item() + "” is more than “" + whole.item() + "”, which it is a part of: "
                                        + figures + "."),
                        new Bilingual("请核对两处的数字。", "Check both figures.")));
    }
}
