package org.jixiao.budget.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jixiao.budget.contract.Funding;
import org.jixiao.budget.contract.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MoveTest {

    private static final UUID SUPPLY = new UUID(0, 1);
    private static final UUID RIVER = new UUID(0, 2);
    private static final UUID SCHOOL = new UUID(0, 3);

    private final Map<UUID, Means> means = Map.of(
            SUPPLY, new Means(yuan(100), List.of(funding("财政拨款", yuan(80)), funding("其他资金", yuan(20)))),
            RIVER, new Means(yuan(50), List.of(funding("财政拨款", yuan(50)))),
            SCHOOL, new Means(null, List.of(funding("财政拨款", null))));

    @Test
    void takesFromOneProjectAndGivesToAnother() {
        Map<UUID, Means> after = move(SUPPLY, "财政拨款", RIVER, "财政拨款", 30).in(means);

        // 80 - 30 and 50 + 30
        assertThat(after.get(SUPPLY))
                .isEqualTo(new Means(yuan(70), List.of(funding("财政拨款", yuan(50)), funding("其他资金", yuan(20)))));
        assertThat(after.get(RIVER)).isEqualTo(new Means(yuan(80), List.of(funding("财政拨款", yuan(80)))));
    }

    @Test
    void betweenSourcesOfOneProjectItsAmountStays() {
        Map<UUID, Means> after = move(SUPPLY, "其他资金", SUPPLY, "财政拨款", 20).in(means);

        assertThat(after.get(SUPPLY))
                .isEqualTo(new Means(yuan(100), List.of(funding("财政拨款", yuan(100)), funding("其他资金", yuan(0)))));
    }

    @Test
    void aSourceThatTheProjectDidNotHaveIsANewOne() {
        Map<UUID, Means> after = move(SUPPLY, "其他资金", RIVER, "事业收入", 5).in(means);

        assertThat(after.get(RIVER))
                .isEqualTo(new Means(yuan(55), List.of(funding("财政拨款", yuan(50)), funding("事业收入", yuan(5)))));
    }

    @Test
    void whatIsNotThereIsNotMovedAndTheFieldIsNamed() {
        refused(move(SUPPLY, "其他资金", RIVER, "财政拨款", 21), "/amount");
        refused(move(SUPPLY, "财政拨款", RIVER, "财政拨款", 0), "/amount");
        refused(move(SUPPLY, "财政拨款", RIVER, "财政拨款", -1), "/amount");
        refused(move(SUPPLY, "事业收入", RIVER, "财政拨款", 1), "/from/asFiled");
        refused(move(SCHOOL, "财政拨款", RIVER, "财政拨款", 1), "/from/asFiled");
        refused(move(SUPPLY, "财政拨款", SCHOOL, "事业收入", 1), "/to");
        refused(move(SUPPLY, "财政拨款", SUPPLY, "财政拨款", 1), "/to");
        refused(move(new UUID(0, 9), "财政拨款", RIVER, "财政拨款", 1), "/from/project");
        refused(move(SUPPLY, "财政拨款", new UUID(0, 9), "财政拨款", 1), "/to/project");
    }

    @Test
    void ofSeveralSourcesUnderOneLabelTheCodeNamesOne() {
        Funding general = new Funding("财政拨款", "general", null, yuan(10));
        Funding special = new Funding("财政拨款", "special-account", null, yuan(10));
        Map<UUID, Means> two = Map.of(SUPPLY, new Means(yuan(20), List.of(general, special)), RIVER, means(RIVER));

        Move unclear = move(SUPPLY, "财政拨款", RIVER, "财政拨款", 3);
        assertThatThrownBy(() -> unclear.in(two)).isInstanceOf(NotMovable.class);
        Purse named = new Purse(SUPPLY, "财政拨款", "special-account");
        assertThat(new Move(named, new Purse(RIVER, "财政拨款", null), yuan(3))
                        .in(two)
                        .get(SUPPLY))
                .isEqualTo(
                        new Means(yuan(17), List.of(general, new Funding("财政拨款", "special-account", null, yuan(7)))));
    }

    @Property
    void whateverIsMovedNoSumChangesAndNothingFallsBelowZero(@ForAll("moves") List<Move> moves) {
        Map<UUID, Means> now = new HashMap<>(means);
        for (Move move : moves) {
            now = tried(move, now);
        }

        assertThat(Money.sum(now.values().stream().flatMap(one -> Stream.ofNullable(one.amount()))))
                .isEqualTo(yuan(150));
        assertThat(Money.sum(now.values().stream().flatMap(MoveTest::amounts))).isEqualTo(yuan(150));
        assertThat(now.values().stream().flatMap(one -> Stream.concat(Stream.ofNullable(one.amount()), amounts(one))))
                .noneMatch(Money::isNegative);
        // In each project the sources still add up to its amount.
        Means supply = Objects.requireNonNull(now.get(SUPPLY));
        assertThat(supply.amount()).isEqualTo(Money.sum(amounts(supply)));
    }

    /** A refused move leaves all as it was. */
    private static Map<UUID, Means> tried(Move move, Map<UUID, Means> before) {
        try {
            return move.in(before);
        } catch (NotMovable refused) {
            assertThat(refused.pointer()).startsWith("/");
            return before;
        }
    }

    @Provide
    Arbitrary<List<Move>> moves() {
        Arbitrary<Purse> purse = Combinators.combine(
                        Arbitraries.of(SUPPLY, RIVER, SCHOOL), Arbitraries.of("财政拨款", "其他资金", "事业收入"))
                .as((project, label) -> new Purse(project, label, null));
        Arbitrary<Money> amount = Arbitraries.bigDecimals()
                .between(new BigDecimal("-5"), new BigDecimal("120"))
                .ofScale(2)
                .map(Money::ofYuan);
        return Combinators.combine(purse, purse, amount).as(Move::new).list().ofMaxSize(40);
    }

    private void refused(Move move, String pointer) {
        assertThatThrownBy(() -> move.in(means))
                .isInstanceOfSatisfying(NotMovable.class, refused -> assertThat(refused.pointer())
                        .isEqualTo(pointer));
    }

    private Means means(UUID project) {
        return Objects.requireNonNull(means.get(project));
    }

    private static Stream<Money> amounts(Means means) {
        return means.funding().stream().flatMap(entry -> Stream.ofNullable(entry.amount()));
    }

    private static Move move(UUID from, String fromLabel, UUID to, String toLabel, long amount) {
        return new Move(new Purse(from, fromLabel, null), new Purse(to, toLabel, null), yuan(amount));
    }

    private static Funding funding(String label, @Nullable Money amount) {
        return new Funding(label, null, null, amount);
    }

    private static Money yuan(long yuan) {
        return Money.ofYuan(BigDecimal.valueOf(yuan));
    }
}
