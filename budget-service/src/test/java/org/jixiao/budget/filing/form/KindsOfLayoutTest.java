package org.jixiao.budget.filing.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jixiao.budget.contract.Finding;
import org.jixiao.budget.contract.Funding;
import org.jixiao.budget.contract.IndicatorRow;
import org.jixiao.budget.contract.Money;
import org.jixiao.budget.contract.Term;
import org.jixiao.budget.forms.ProjectReading;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms as they are laid out elsewhere, and for other money than a department's: what each holds, and how much of it. */
class KindsOfLayoutTest {

    private static final ReadingContext ANY_YEAR =
            new ReadingContext(null, Map.of("财政专户管理资金", "special-account"), List.of());

    /** Nothing lost, nothing invented, and nothing said against a form in which nothing is wrong. Figures are facts beside the fields. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # form                          | year | projects | indicators | figures
            ends-beside-a-period            | 2026 | 1        | 7          | 3
            sum-under-its-own-name          | 2025 | 1        | 9          | 11
            year-within-the-whole           | 2026 | 1        | 7          | 5
            signs-under-another-head        | 2026 | 2        | 10         | 0
            place-for-a-seal                | 2025 | 1        | 11         | 2
            earlier-years-in-columns        | 2026 | 1        | 4          | 7
            head-on-two-rows                | 2025 | 1        | 7          | 4
            year-beside-the-unit            | 2026 | 1        | 6          | 1
            transfer-through-three-levels   | 2025 | 1        | 8          | 4
            business-of-a-department        | 2026 | 1        | 5          | 0
            years-of-money-in-pairs         | 2026 | 1        | 6          | 3
            money-of-a-bond                 | 2025 | 1        | 7          | 8
            money-of-state-capital          | 2026 | 1        | 4          | 0
            unit-stated-once                | 2026 | 2        | 9          | 0
            banners-between-tables          | 2026 | 1        | 4          | 9
            fund-of-an-insurance            | 2026 | 1        | 5          | 5
            service-that-is-bought          | 2026 | 1        | 5          | 2
            signed-at-the-end               | 2026 | 1        | 7          | 5
            heads-on-every-page             | 2026 | 2        | 6          | 0
            numbered-in-one-cell            | 2026 | 2        | 7          | 0
            units-before-the-values         | 2026 | 1        | 6          | 1
            list-between-commas             | 2026 | 2        | 5          | 0
            codes-beside-the-names          | 2026 | 1        | 5          | 0
            numbers-beside-the-names        | 2026 | 1        | 5          | 0
            indicators-without-heads        | 2026 | 1        | 5          | 0
            levels-below-the-prose          | 2026 | 1        | 4          | 0
            categories-without-levels       | 2026 | 1        | 5          | 0
            points-behind-the-targets       | 2026 | 1        | 6          | 0
            forms-below-each-other          | 2026 | 2        | 4          | 0
            sources-by-years                | 2026 | 1        | 3          | 9
            units-one-after-another         | 2026 | 1        | 4          | 3
            prices-and-sums-in-their-units  | 2026 | 1        | 3          | 6
            duties-of-the-government        | 2026 | 1        | 4          | 4
            one-column-of-levels            | 2026 | 1        | 5          | 0
            titles-above-titles             | 2026 | 2        | 2          | 0
            a-cell-for-each-level           | 2026 | 2        | 7          | 2
            decisions-and-processes         | 2026 | 1        | 5          | 1
            tables-of-a-whole-budget        | 2026 | 1        | 2          | 29
            widths-of-heads-lost            | 2026 | 2        | 9          | 0
            units-before-the-projects       | 2026 | 2        | 5          | 0
            money-set-aside                 | 2026 | 1        | 4          | 2
            amounts-of-two-steps            | 2026 | 2        | 3          | 2
            """)
    void everythingIsUnderstoodAndNothingSaidAgainstIt(
            String form, int year, int projects, int indicators, int figures) {
        Reading reading = read(form);

        assertThat(reading.notUnderstood()).isEmpty();
        assertThat(reading.findings())
                .filteredOn(finding -> finding.severity() != Finding.Severity.INFO)
                .isEmpty();
        assertThat(reading.fiscalYear()).hasToString(Integer.toString(year));
        assertThat(reading.projects()).hasSize(projects);
        assertThat(reading.projects())
                .flatExtracting(ProjectReading::indicators)
                .hasSize(indicators);
        assertThat(reading.statement().figures()).hasSize(figures);
    }

    /** Money in yuan. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ends-beside-a-period          | 期限 2026-01 2026-12
            ends-beside-a-period          | 数量指标 建设心理服务站数量 =16个
            sum-under-its-own-name        | 预算 5400000.00
            sum-under-its-own-name        | 上年结转资金 400000.00
            sum-under-its-own-name        | 事实 项目当年投入资金合计 5400000.00
            sum-under-its-own-name        | 数量 恢复栖息地面积 =400亩 全期 =620亩
            year-within-the-whole         | 预算 8000000.00
            year-within-the-whole         | 目标 完成库体土建和制冷设备安装。
            year-within-the-whole         | 事实 项目总金额 23600000.00
            year-within-the-whole         | 事实 总体绩效目标 三年内建成容量15万份的种质库并投入使用。
            year-within-the-whole         | 事实 项目等级 一级项目
            signs-under-another-head      | 数量指标 加固校舍学校数 ≥6所
            signs-under-another-head      | 成本指标 单位面积加固成本 ≤1200元/平方米
            signs-under-another-head      | 社会效益指标 家长接送压力 有所缓解
            place-for-a-seal              | 部门 沅溪县林业局
            place-for-a-seal              | 上级财政资金 3000000.00
            earlier-years-in-columns      | 预算 32000000.00
            earlier-years-in-columns      | 数量指标 养护工程里程 120公里 全期 360公里
            head-on-two-rows              | 预算 1200000.00
            head-on-two-rows              | 数量指标 巡查次数 ≥9600次 全期 ≥28800次
            head-on-two-rows              | 成本指标 人均补助标准 500元/月 全期 500元/月
            year-beside-the-unit          | 部门 天河县医疗保障局
            year-beside-the-unit          | 预算 5200000.00
            transfer-through-three-levels | 项目 林业草原生态保护恢复资金
            transfer-through-three-levels | 市县财政资金 4800000.00
            business-of-a-department      | 目标 保障全市中小学教育教学活动正常开展。
            business-of-a-department      | 财政拨款资金 6902000.00
            years-of-money-in-pairs       | 预算 12200000.00
            years-of-money-in-pairs       | 期限 2024-01 2026-12
            years-of-money-in-pairs       | 事实 已安排资金 24000000.00
            money-of-a-bond               | 预算 300000000.00
            money-of-a-bond               | 专项债券资金 250000000.00
            money-of-a-bond               | 事实 项目总投资 > 专项债券资金 600000000.00
            money-of-a-bond               | 事实 债券类型 专项债券
            money-of-a-bond               | 数量指标 建设厂房面积 ≥12万平方米 全期 ≥32万平方米
            money-of-a-bond               | 目标 完成主体结构12万平方米。
            money-of-state-capital        | 项目 国有企业退休人员社会化管理补助
            money-of-state-capital        | 银行贷款 null
            unit-stated-once              | 预算 450000.00
            unit-stated-once              | 预算 1280000.00
            banners-between-tables        | 项目 防灾减灾宣传教育
            banners-between-tables        | 预算 700000.00
            banners-between-tables        | 事实 以前年度已安排 > 其他资金 0.00
            fund-of-an-insurance          | 项目 城乡居民基本养老保险基金
            fund-of-an-insurance          | 事实 基金收入预算 126800000.00
            fund-of-an-insurance          | 事实 上年结余 164300000.00
            service-that-is-bought        | 部门 白岭区民政局
            service-that-is-bought        | 期限 2026-01 2026-12
            service-that-is-bought        | 事实 购买方式 公开招标
            signed-at-the-end             | 预算 425000000.00
            signed-at-the-end             | 事实 后续 2025000000.00
            heads-on-every-page           | 预算 820000.00
            heads-on-every-page           | 预算 0.00
            heads-on-every-page           | 社会效益指标 受益人口 ≥3.1万人
            numbered-in-one-cell          | 预算 1250000.50
            numbered-in-one-cell          | null 举办赛事数量 ≥24项
            numbered-in-one-cell          | null 参赛者满意度 ≥92%
            units-before-the-values       | 数量指标 案件数量 ≥260件
            units-before-the-values       | 成本指标 每案补贴 ≤1200元/件
            list-between-commas           | 预算 12805000.00
            list-between-commas           | 数量指标 维护路灯数 ≥26000盏
            list-between-commas           | 生态效益指标 成活率 ≥90%
            codes-beside-the-names        | 数量指标 改造供水管网长度 ≥48公里
            codes-beside-the-names        | 说明 水质检测合格率：合格水样占比；指标编码：C120105；计算公式：合格水样数/检测水样数×100%；评分标准：每低1个百分点扣2分
            codes-beside-the-names        | 分值 水质检测合格率 20
            numbers-beside-the-names      | 数量指标 培训食堂管理员 ≥200人次
            indicators-without-heads      | 时效指标 检修完成时间 2026年5月底前
            indicators-without-heads      | 服务对象满意度指标 周边居民满意度 ≥90%
            levels-below-the-prose        | 社会效益指标 群众出行便利度 提升
            levels-below-the-prose        | 说明 养护里程：养护计划
            levels-below-the-prose        | 目标 1.养护农村公路420公里；
            categories-without-levels     | 质量指标 复壮成活率 ≥95%
            categories-without-levels     | 预算 350000.00
            points-behind-the-targets     | 成本指标 单批次成本 ≤500元
            points-behind-the-targets     | 分值 单批次成本 10
            forms-below-each-other        | 预算 2000000.00
            forms-below-each-other        | 预算 480000.00
            forms-below-each-other        | 生态效益指标 水质达标率 ≥90%
            sources-by-years              | 预算 3000000.00
            sources-by-years              | 财政拨款 2000000.00
            sources-by-years              | 其他资金 1000000.00
            sources-by-years              | 事实 合计 9000000.00
            sources-by-years              | 事实 2027年 > 财政拨款 3000000.00
            units-one-after-another       | 预算 1500000.00
            units-one-after-another       | 事实 支出明细 > 电梯更新补助 > 金额 1500000.00
            prices-and-sums-in-their-units | 预算 450000.00
            prices-and-sums-in-their-units | 事实 资金测算 > 苗木 > 金额 300000.00
            duties-of-the-government      | 预算 18000000.00
            duties-of-the-government      | 事实 运营补贴支出责任 16000000.00
            duties-of-the-government      | 事实 股权投资支出责任 0.00
            titles-above-titles           | 项目 农村公路养护
            titles-above-titles           | 项目 公交补贴项目
            money-set-aside               | 目标 清理枯死松树3000株。
            money-set-aside               | 事实 专项长期绩效目标 疫点逐年减少。
            units-before-the-projects     | 项目 图书购置
            units-before-the-projects     | 预算 865000.00
            units-before-the-projects     | 数量 开放天数 ≥300天
            money-set-aside               | 满意度 服务对象满意度 ≥92%
            amounts-of-two-steps          | 预算 3000000.00
            amounts-of-two-steps          | 事实 批复金额 2800000.00
            amounts-of-two-steps          | 预算 500000.00
            amounts-of-two-steps          | 事实 项目总额 1500000.00
            widths-of-heads-lost          | 产出指标 巡查频次 1次/周
            widths-of-heads-lost          | 满意度指标 群众满意度 ≥95%
            widths-of-heads-lost          | 单位资金 100000.00
            widths-of-heads-lost          | 合计 1800000.00
            tables-of-a-whole-budget      | 事实 一、一般公共预算拨款收入 > 收入 > 预算数 3562000.00
            tables-of-a-whole-budget      | 事实 本年支出合计 > 支出 > 预算数 3562000.00
            tables-of-a-whole-budget      | 事实 207 > 01 > 09 > 群众文化 > 其中 > 项目支出 1000000.00
            decisions-and-processes       | 绩效目标 绩效目标合理性 合理
            decisions-and-processes       | 数量指标 整治村庄数 45个
            decisions-and-processes       | 目标 整治村庄45个。
            a-cell-for-each-level         | 预算 3000000.00
            a-cell-for-each-level         | 质量 数据有效率 ≥98%
            a-cell-for-each-level         | 满意度指标 执法人员满意度 ≥90%
            one-column-of-levels          | 预算 500000.00
            one-column-of-levels          | 事业单位资金 null
            one-column-of-levels          | 成本指标 单座水库维护成本 ≤0.5万元 全期 ≤0.5万元
            one-column-of-levels          | 产出指标 雨情上报次数 365次/座 全期 365次/座
            one-column-of-levels          | 满意度指标 库区群众满意度 ≥90% 全期 ≥92%
            """)
    void everyFactIsInItsPlace(String form, String fact) {
        assertThat(facts(read(form))).contains(fact);
    }

    @ParameterizedTest
    @CsvSource({
        "place-for-a-seal,填报人",
        "years-of-money-in-pairs,绩效负责人",
        "banners-between-tables,联系电话",
        "signed-at-the-end,签字"
    })
    void whoSignsOrCanBeCalledIsNoFact(String form, String label) {
        Reading reading = read(form);

        assertThat(reading.findings())
                .filteredOn(finding -> finding.rule().equals("PERSONAL"))
                .extracting(Finding::value)
                .contains(label);
        assertThat(facts(reading)).noneMatch(fact -> fact.contains(label));
    }

    private static List<String> facts(Reading reading) {
        List<String> facts = new ArrayList<>();
        facts.add("部门 " + reading.department().name());
        for (ProjectReading project : reading.projects()) {
            facts.add("项目 " + project.details().name());
            facts.add("预算 " + money(project.amount()));
            Term term = project.details().term();
            facts.add("期限 " + (term == null ? "" : term.from() + " " + term.to()));
            project.details().objectives().forEach(goal -> facts.add("目标 " + goal));
            for (Funding funding : project.details().funding()) {
                facts.add(funding.asFiled() + " " + money(funding.amount()));
            }
            for (IndicatorRow one : project.indicators()) {
                facts.add(indicator(one));
                facts.add("说明 " + one.name() + "：" + one.definition());
                facts.add("分值 " + one.name() + " " + one.weight());
            }
        }
        reading.statement().totals().forEach(total -> facts.add(total.asFiled() + " " + money(total.amount())));
        reading.statement()
                .figures()
                .forEach(figure -> facts.add("事实 " + String.join(" > ", figure.path()) + " "
                        + (figure.amount() == null ? figure.text() : money(figure.amount()))));
        return facts;
    }

    private static String indicator(IndicatorRow row) {
        String level = row.category() == null && !row.dimension().isEmpty() ? row.dimension() : row.category();
        String target = level + " " + row.name() + " " + row.target();
        return row.wholeTerm() == null ? target : target + " 全期 " + row.wholeTerm();
    }

    private static String money(@Nullable Money amount) {
        return String.valueOf(amount);
    }

    private static Reading read(String kind) {
        return FormText.read(FormText.saved("kinds/" + kind + ".txt"), ANY_YEAR);
    }
}
