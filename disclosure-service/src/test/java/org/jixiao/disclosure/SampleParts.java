package org.jixiao.disclosure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.budget.contract.Asset;
import org.jixiao.budget.contract.Coded;
import org.jixiao.budget.contract.Expenditure;
import org.jixiao.budget.contract.ExplainedChange;
import org.jixiao.budget.contract.Funding;
import org.jixiao.budget.contract.Money;
import org.jixiao.budget.contract.Origin;
import org.jixiao.budget.contract.Procurement;
import org.jixiao.budget.contract.StaffCount;
import org.jixiao.budget.contract.StatedTotal;
import org.jixiao.budget.contract.ThreePublicExpense;
import org.jixiao.budget.contract.UnitBudget;

/** Invented figures for each typed part of a budget. They add up: 350.183 + 10 + 5 = 365.183 = 80.5 + 16.5 + 268.183. */
final class SampleParts {

    private SampleParts() {}

    static List<Funding> funding() {
        return List.of(
                new Funding("财政拨款", null, null, wan("350.183")),
                new Funding("中央补助", "general", Origin.CENTRAL, wan("10")),
                new Funding("上年结转", "general", null, wan("5"), true, "示财教〔2025〕31号"),
                new Funding("其他资金", "other", null, null));
    }

    static List<StatedTotal> totals() {
        return List.of(
                new StatedTotal(StatedTotal.Of.INCOME, "收入合计", wan("365.183"), List.of()),
                new StatedTotal(StatedTotal.Of.EXPENDITURE, "支出总额", wan("365.183"), List.of()),
                new StatedTotal(
                        StatedTotal.Of.PROJECTS,
                        "合计",
                        wan("360.183"),
                        List.of(
                                new Funding("财政拨款", null, null, wan("345.183")),
                                new Funding("财政专户拨款", "special-account", null, Money.ZERO),
                                new Funding("结转资金", "general", null, wan("15"), true, "示财预〔2025〕44号"))),
                new StatedTotal(StatedTotal.Of.THREE_PUBLIC, "“三公”经费合计", wan("6.24"), List.of()),
                new StatedTotal(
                        StatedTotal.Of.PROCUREMENT,
                        "小计",
                        wan("14.4"),
                        List.of(new Funding("一般公共预算", "general", null, wan("14.4")))),
                new StatedTotal(StatedTotal.Of.ASSETS, "资产总额", wan("171.62"), List.of()));
    }

    static List<Expenditure> expenditure() {
        return List.of(
                new Expenditure(Expenditure.Kind.BASIC, "基本支出", wan("97"), null),
                new Expenditure(Expenditure.Kind.PERSONNEL, "人员经费", wan("80.5"), "含离退休人员补助。"),
                new Expenditure(Expenditure.Kind.OPERATING, "日常公用经费", wan("16.5"), null),
                new Expenditure(Expenditure.Kind.PROJECT, "项目支出", wan("268.183"), null),
                new Expenditure(Expenditure.Kind.AGENCY_RUNNING, "机关运行经费", wan("16.5"), "办公、印刷、水电等。"));
    }

    static List<StaffCount> staff() {
        return List.of(
                new StaffCount(StaffCount.Kind.STAFF, "财政供养人员数", 47),
                new StaffCount(StaffCount.Kind.SUBORDINATE_UNITS, "下属二级单位数", 3));
    }

    static List<ThreePublicExpense> threePublic() {
        return List.of(
                new ThreePublicExpense(ThreePublicExpense.Kind.ABROAD, "因公出国（境）费", Money.ZERO, Money.ZERO, "两年均无出国安排"),
                new ThreePublicExpense(ThreePublicExpense.Kind.VEHICLES, "公务用车购置及运行维护费", wan("6"), wan("7.5"), null),
                new ThreePublicExpense(ThreePublicExpense.Kind.VEHICLE_PURCHASE, "公务用车购置费", Money.ZERO, null, null),
                new ThreePublicExpense(
                        ThreePublicExpense.Kind.VEHICLE_RUNNING, "公务用车运行维护费", wan("6"), wan("7.5"), "减少一辆公务用车"),
                new ThreePublicExpense(
                        ThreePublicExpense.Kind.RECEPTION, "公务接待费", wan("0.24"), wan("0.2"), "协办全省文化交流活动"));
    }

    static List<ExplainedChange> changes() {
        return List.of(
                new ExplainedChange("预算收支", null, 2025, wan("-32.6"), "一次性修缮任务完成"),
                new ExplainedChange("基本支出", Expenditure.Kind.BASIC, 2025, wan("4.6"), "工资正常晋级"));
    }

    static List<Procurement> procurement(String project) {
        return List.of(
                new Procurement(
                        project,
                        wan("343.183"),
                        "流动图书车",
                        "A0203",
                        "辆",
                        BigDecimal.ONE,
                        wan("12"),
                        wan("12"),
                        List.of(new Funding("一般公共预算", "general", null, wan("12")))),
                new Procurement(
                        null,
                        null,
                        "书架",
                        null,
                        "个",
                        new BigDecimal("80"),
                        wan("0.03"),
                        wan("2.4"),
                        List.of(new Funding("一般公共预算", "general", null, wan("2.4")))));
    }

    // 120.5 + 26 + 0 + 25.12 = 171.62
    static List<Asset> assets() {
        LocalDate day = LocalDate.of(2025, 12, 31);
        return List.of(
                new Asset(Asset.Kind.BUILDINGS, "房屋", new BigDecimal("1860.5"), "平方米", wan("120.5"), day),
                new Asset(Asset.Kind.OFFICES, "其中：办公用房", new BigDecimal("640"), "平方米", wan("41.3"), day),
                new Asset(Asset.Kind.VEHICLES, "车辆", new BigDecimal("2"), "台辆", wan("26"), day),
                new Asset(Asset.Kind.COSTLY_EQUIPMENT, "单价在20万元以上的设备", BigDecimal.ZERO, null, Money.ZERO, day),
                new Asset(Asset.Kind.OTHER, "其他固定资产", null, null, wan("25.12"), null));
    }

    static List<UnitBudget> units() {
        return List.of(
                new UnitBudget(
                        new Coded("203001", "示例区文化和旅游局本级"),
                        wan("357.183"),
                        List.of(
                                new Funding("财政拨款", null, null, wan("342.183")),
                                new Funding("结转资金", "general", null, wan("15"), true, null))),
                new UnitBudget(
                        new Coded("203002", "示例区图书馆"), wan("3"), List.of(new Funding("财政拨款", null, null, wan("3")))));
    }

    private static Money wan(String amount) {
        return Money.ofTenThousands(new BigDecimal(amount));
    }
}
