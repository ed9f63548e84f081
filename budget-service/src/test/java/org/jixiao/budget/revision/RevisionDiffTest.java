package org.jixiao.budget.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jixiao.budget.budget.BudgetContent;
import org.jixiao.budget.budget.BudgetMatter;
import org.jixiao.budget.budget.Exemptions;
import org.jixiao.budget.contract.Coded;
import org.jixiao.budget.contract.Money;
import org.jixiao.budget.project.ProjectContent;
import org.jixiao.budget.project.ProjectMatter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RevisionDiffTest {

    private static final ObjectMapper JSON =
            JsonMapper.builder().findAndAddModules().build();
    private static final BudgetMatter SAID = new BudgetMatter(
            BudgetContent.EMPTY, List.of(), null, new Exemptions(List.of()), Set.of(), List.of(), List.of());

    @Test
    void namesWhatWasAddedRemovedAndChanged() {
        Snapshot.Entry stays = project(1, "农村供水", "10.00", false);
        Snapshot.Entry leaves = project(2, "河道巡查", "5.00", false);
        Snapshot.Entry before = project(3, "危桥改造", "20.00", false);
        Snapshot.Entry after = project(3, "危桥改造", "26.00", false);
        Snapshot.Entry comes = project(4, "小学修缮", null, false);

        RevisionDiff diff = between(List.of(stays, leaves, before), List.of(stays, after, comes));

        assertThat(diff.projects())
                .extracting(ProjectDiff::name, ProjectDiff::kind, ProjectDiff::delta)
                .containsExactly(
                        tuple("河道巡查", ProjectDiff.Kind.REMOVED, yuan("-5.00")),
                        tuple("危桥改造", ProjectDiff.Kind.CHANGED, yuan("6.00")),
                        tuple("小学修缮", ProjectDiff.Kind.ADDED, null));
        assertThat(diff.projects().get(1).changes()).extracting(Change::pointer).containsExactly("/amount");
        // 10 + 5 + 20, then 10 + 26
        assertThat(diff.totalBefore()).isEqualTo(yuan("35.00"));
        assertThat(diff.totalAfter()).isEqualTo(yuan("36.00"));
        assertThat(diff.delta()).isEqualTo(yuan("1.00"));
        assertThat(diff.changes()).isEmpty();
    }

    @Test
    void ofAClassifiedProjectOnlyTheAmountShows() {
        RevisionDiff diff =
                between(List.of(project(1, "某项目", "10.00", true)), List.of(project(1, "另一名称", "12.00", true)));

        assertThat(diff.projects()).singleElement().satisfies(one -> {
            assertThat(one.name()).isNull();
            assertThat(one.changes()).isEmpty();
            assertThat(one.delta()).isEqualTo(yuan("2.00"));
        });
        assertThat(between(List.of(project(1, "某项目", "10.00", true)), List.of(project(1, "另一名称", "10.00", true)))
                        .projects())
                .isEmpty();
    }

    @Property
    void theDeltasOfItsProjectsAddUpToThatOfTheTotal(
            @ForAll("projects") List<Snapshot.Entry> before, @ForAll("projects") List<Snapshot.Entry> after) {
        RevisionDiff diff = between(before, after);

        assertThat(Money.sum(diff.projects().stream().flatMap(one -> Stream.ofNullable(one.delta()))))
                .isEqualTo(diff.delta())
                .isEqualTo(diff.totalAfter().minus(diff.totalBefore()));
    }

    @Provide
    Arbitrary<List<Snapshot.Entry>> projects() {
        Arbitrary<String> amount = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("1000"))
                .ofScale(2)
                .map(BigDecimal::toPlainString)
                .injectNull(0.2);
        return Combinators.combine(Arbitraries.integers().between(1, 6), amount, Arbitraries.of(true, false))
                .as((id, yuan, classified) -> project(id, "项目" + id, yuan, classified))
                .list()
                .uniqueElements(Snapshot.Entry::project)
                .ofMaxSize(6);
    }

    private static RevisionDiff between(List<Snapshot.Entry> before, List<Snapshot.Entry> after) {
        return RevisionDiff.between(new Snapshot(1, SAID, before), new Snapshot(2, SAID, after), JSON);
    }

    private static Snapshot.Entry project(int id, String name, @Nullable String yuan, boolean classified) {
        ProjectContent content = new ProjectContent(
                null,
                name,
                null,
                null,
                null,
                Coded.NONE,
                null,
                Coded.NONE,
                null,
                yuan == null ? null : yuan(yuan),
                List.of(),
                List.of(),
                List.of());
        return new Snapshot.Entry(
                new UUID(0, id),
                new ProjectMatter(content, classified, List.of(), null, null, Set.of(), null, List.of(), List.of()));
    }

    private static Money yuan(String text) {
        return Money.ofYuan(new BigDecimal(text));
    }
}
