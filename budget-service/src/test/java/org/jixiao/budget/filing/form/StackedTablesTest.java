package org.jixiao.budget.filing.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import org.jixiao.budget.contract.Figure;
import org.jixiao.budget.contract.Funding;
import org.jixiao.budget.contract.Money;
import org.jixiao.budget.contract.Procurement;
import org.jixiao.budget.contract.ThreePublicExpense;
import org.junit.jupiter.api.Test;

/** Tables of a budget that stand one below the other in one sheet, with nothing between them but their names. */
class StackedTablesTest {

    private static final byte[] TABLES = FormText.saved("kinds/stacked-tables.txt");

    @Test
    void eachIsReadUnderItsOwnName() {
        Reading reading = FormText.read(TABLES, FormText.YEAR_2026);

        assertThat(reading.notUnderstood()).isEmpty();
        assertThat(reading.statement().figures())
                .extracting(Figure::section, figure -> figure.path().get(0), Figure::amount)
                .containsExactly(
                        tuple("收支总表", "一般公共预算拨款收入", tenThousands("1200.00")),
                        tuple("收支总表", "农林水支出", tenThousands("1200.00")));
        assertThat(reading.statement().threePublic())
                .extracting(ThreePublicExpense::kind, ThreePublicExpense::amount)
                .containsExactly(
                        tuple(ThreePublicExpense.Kind.ABROAD, Money.ZERO),
                        tuple(ThreePublicExpense.Kind.VEHICLES, tenThousands("9.50")),
                        tuple(ThreePublicExpense.Kind.RECEPTION, tenThousands("1.50")));
    }

    @Test
    void anAmountSplitBelowItsHeadLeavesTheOtherHeadsWhereTheyStand() {
        assertThat(FormText.read(TABLES, FormText.YEAR_2026).statement().procurement())
                .extracting(
                        Procurement::item,
                        Procurement::catalogueCode,
                        Procurement::amount,
                        one -> one.funding().stream().map(Funding::asFiled).toList())
                .containsExactly(tuple("办公电脑购置", "A02010105", tenThousands("5.00"), List.of("一般公共预算")));
    }

    @Test
    void sourcesMayStandBelowAHeadOfTheirOwn() {
        Reading reading = FormText.table("""
                河湾县财政局2026年部门预算
                政府采购预算表
                单位：元
                序号|项目名称|采购品目名称|数量|计量单位|单价|采购预算金额|资金来源||采购方式
                |||||||一般公共预算|其他资金|
                1|物业管理|物业管理服务|1|项|200000|200000|150000|50000|公开招标
                """).read();

        assertThat(reading.notUnderstood()).isEmpty();
        assertThat(reading.statement().procurement().get(0).funding())
                .extracting(Funding::asFiled, Funding::amount)
                .containsExactly(tuple("一般公共预算", tenThousands("15")), tuple("其他资金", tenThousands("5")));
        assertThat(reading.statement().figures())
                .extracting(figure -> String.join("/", figure.path()), Figure::text)
                .containsExactly(tuple("物业管理服务/采购方式", "公开招标"));
    }

    private static Money tenThousands(String amount) {
        return MoneyUnit.TEN_THOUSAND.money(new BigDecimal(amount));
    }
}
