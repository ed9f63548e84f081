package org.jixiao.disclosure.check;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jixiao.budget.contract.Asset;
import org.jixiao.budget.contract.Coded;
import org.jixiao.budget.contract.Exemption;
import org.jixiao.budget.contract.Expenditure;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.budget.contract.Funding;
import org.jixiao.budget.contract.Money;
import org.jixiao.budget.contract.Procurement;
import org.jixiao.budget.contract.Section;
import org.jixiao.budget.contract.StatedTotal;
import org.jixiao.budget.contract.Task;
import org.jixiao.budget.contract.ThreePublicExpense;
import org.jixiao.budget.contract.UnitBudget;
import org.jixiao.disclosure.assembly.PublicDisclosure;
import org.jixiao.disclosure.assembly.PublicFigure;
import org.jixiao.disclosure.assembly.PublicProject;
import org.jixiao.disclosure.check.rule.Draft;
import org.jspecify.annotations.Nullable;

/** A document of 2026 in the making, part by part. Amounts are in 万元; null is not stated. */
public final class Drafted {

    private final List<String> objectives = new ArrayList<>();
    private final List<PublicProject> projects = new ArrayList<>();
    private final List<Task> tasks = new ArrayList<>();
    private final List<UnitBudget> units = new ArrayList<>();
    private final List<Funding> funding = new ArrayList<>();
    private final List<PublicFigure> figures = new ArrayList<>();
    private final List<Procurement> procurement = new ArrayList<>();
    private final List<Asset> assets = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private PublicDisclosure.@Nullable Withheld withheld;

    public Drafted objective(String words) {
        objectives.add(words);
        return this;
    }

    public Drafted section(String title, String... paragraphs) {
        sections.add(new Section(title, 1, List.of(paragraphs)));
        return this;
    }

    public Drafted income(String label, @Nullable String amount) {
        funding.add(new Funding(label, null, null, wan(amount)));
        return this;
    }

    public Drafted spends(Expenditure.Kind kind, String label, @Nullable String amount) {
        return figure("支出", List.of(label), null, amount, "expenditure/" + tag(kind));
    }

    public Drafted threePublic(ThreePublicExpense.Kind kind, String label, String amount, String lastYear) {
        figure("三公经费", List.of(label), 2026, amount, "three-public/" + tag(kind));
        return figure("三公经费", List.of(label), 2025, lastYear, "three-public/" + tag(kind));
    }

    public Drafted total(StatedTotal.Of of, String amount) {
        return figure("合计", List.of("合计"), null, amount, "total/" + tag(of));
    }

    public Drafted splitTotal(StatedTotal.Of of, String amount, String source, String share) {
        figure("合计", List.of("合计", "总计"), null, amount, "total/" + tag(of));
        return figure("合计", List.of("合计", source), null, share, "total/" + tag(of));
    }

    public Drafted change(Expenditure.@Nullable Kind kind, String label, String amount) {
        return figure("增减变化", List.of(label), 2025, amount, kind == null ? "change" : "change/" + tag(kind));
    }

    public Drafted task(String name, String content, @Nullable String amount) {
        tasks.add(new Task(Task.Kind.KEY, null, name, content, wan(amount)));
        return this;
    }

    /** Without targets, as 运转类 may be. */
    public Drafted project(String name, Coded unit, @Nullable String amount, Funding... sources) {
        return project(name, unit, Exemption.Basis.OPERATING, amount, sources);
    }

    /** Without targets. @param exemption null where it has to have some */
    public Drafted project(
            String name, Coded unit, Exemption.@Nullable Basis exemption, @Nullable String amount, Funding... sources) {
        projects.add(new PublicProject(
                new UUID(1, projects.size()),
                null,
                name,
                null,
                null,
                null,
                Coded.NONE,
                null,
                unit,
                null,
                wan(amount),
                List.of(sources),
                List.of(),
                List.of("慰问困难党员2名。"),
                List.of(),
                exemption));
        return this;
    }

    public Drafted unit(String name, String amount) {
        units.add(new UnitBudget(new Coded(null, name), wan(amount), List.of()));
        return this;
    }

    public Drafted buys(String item, String quantity, String price, String amount, @Nullable String projectHas) {
        procurement.add(new Procurement(
                null, wan(projectHas), item, null, "个", new BigDecimal(quantity), wan(price), wan(amount), List.of()));
        return this;
    }

    public Drafted owns(Asset.Kind kind, String item, @Nullable String value) {
        assets.add(new Asset(kind, item, null, null, wan(value), null));
        return this;
    }

    public Drafted withheld() {
        withheld = new PublicDisclosure.Withheld(1, "另有一个项目不予公开。");
        return this;
    }

    public Draft draft() {
        return Draft.of(document());
    }

    public PublicDisclosure document() {
        return new PublicDisclosure(
                new UUID(0, 1),
                0,
                Instant.EPOCH,
                null,
                null,
                null,
                new Coded("990101", "云溪县"),
                new Coded("203", "云溪县图书馆"),
                new FiscalYear(2026),
                objectives,
                List.of(),
                projects,
                tasks,
                units,
                funding,
                figures,
                procurement,
                assets,
                sections,
                withheld);
    }

    public static Funding from(String label, @Nullable String amount) {
        return new Funding(label, null, null, wan(amount));
    }

    private Drafted figure(
            String section, List<String> path, @Nullable Integer year, @Nullable String amount, String kind) {
        figures.add(new PublicFigure(section, path, year, wan(amount), null, null, null, kind));
        return this;
    }

    private static @Nullable Money wan(@Nullable String amount) {
        return amount == null ? null : Money.ofTenThousands(new BigDecimal(amount));
    }

    private static String tag(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
