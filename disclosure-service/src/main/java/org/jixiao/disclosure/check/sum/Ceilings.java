package org.jixiao.disclosure.check.sum;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Asset;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.budget.contract.Finding;
import org.jixiao.budget.contract.Money;
import org.jixiao.disclosure.assembly.PublicDisclosure;
import org.jixiao.disclosure.check.rule.Draft;
import org.jixiao.disclosure.check.rule.Examiner;
import org.jspecify.annotations.Nullable;

/** What cannot be more than something else: a purchase than its project, an asset (办公用房) than the one it is part of (房屋). */
public final class Ceilings implements Examiner {

    private static final Bilingual REMEDY = new Bilingual(
            "请核对两处金额；确有错误的，退回部门更正后重新报批；无误的，说明理由。",
            "Check both amounts: have the department mend them, or say why they are right.");

    @Override
    public Stream<Finding> findings(Draft draft, String profile) {
        return Stream.concat(purchases(draft.document(), profile), assets(draft.document(), profile));
    }

    private static Stream<Finding> purchases(PublicDisclosure document, String profile) {
        return IntStream.range(0, document.procurement().size()).boxed().flatMap(i -> {
            var line = document.procurement().get(i);
            return above(
                    "COST_BUDGET",
                    "/procurement/" + i + "/amount",
                    new Stated(line.item(), line.amount()),
                    new Stated(Objects.requireNonNullElse(line.project(), "所属项目"), line.projectBudget()),
                    profile);
        });
    }

    private static Stream<Finding> assets(PublicDisclosure document, String profile) {
        List<Asset> assets = document.assets();
        return IntStream.range(0, assets.size()).boxed().flatMap(i -> assets.stream()
                .filter(whole -> whole.kind() == assets.get(i).kind().within())
                .flatMap(whole -> above(
                        "HIERARCHY",
                        "/assets/" + i + "/value",
                        new Stated(assets.get(i).item(), assets.get(i).value()),
                        new Stated(whole.item(), whole.value()),
                        profile)));
    }

    private record Stated(String name, @Nullable Money amount) {}

    private static Stream<Finding> above(String code, String path, Stated part, Stated whole, String profile) {
        if (part.amount() == null || whole.amount() == null || part.amount().compareTo(whole.amount()) <= 0) {
            return Stream.empty();
        }
        String a = Side.written(part.amount());
        String b = Side.written(whole.amount());
        return Stream.of(new Finding(
                code,
                Finding.Severity.ERROR,
                Finding.Gate.ACKNOWLEDGE,
                path,
                null,
                a + " > " + b + " 万元",
                new Bilingual(
                        "“" + part.name() + "” " + a + " 万元，大于“" + whole.name() + "” " + b + " 万元。",
                        "“" + part.name() + "” (" + a + ") is more than “" + whole.name() + "” (" + b + ") (万元)."),
                REMEDY,
                null,
                profile));
    }
}
