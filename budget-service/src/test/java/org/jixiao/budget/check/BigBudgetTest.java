package org.jixiao.budget.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jixiao.budget.budget.Found;
import org.jixiao.budget.check.rule.CheckedBudget;
import org.jixiao.budget.contract.Finding;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How long a budget of 2,000 projects, the most that one holds, is looked at. Prints; what it takes is for people to judge. */
@Tag("deep")
class BigBudgetTest {

    private static final int PROJECTS = 2_000;
    private static final List<String> PLACES = List.of("东山", "西河", "南湾", "北坡", "清溪", "石桥", "白云", "长岭", "新塘", "古渡");
    private static final List<String> THINGS = List.of("供水", "道路", "水库", "学校", "卫生院", "绿化", "排水", "路灯", "堤防", "文化站");
    private static final List<String> ACTS = List.of("建设", "维修", "改造", "养护", "管理", "监测", "培训", "宣传", "普查", "补助");

    @Test
    void aBigBudgetIsLookedAtWhileOneWaits() {
        Sample sample = Sample.empty();
        for (int i = 0; i < PROJECTS; i++) {
            sample.project("{'name': '%s', 'amount': 100, 'funding': [{'asFiled': '财政拨款', 'amount': 100}]}"
                    .formatted(name(i)));
        }
        CheckedBudget budget = sample.budget();
        List<Finding> found = List.of();
        for (int round = 1; round <= 3; round++) {
            long start = System.nanoTime();
            found = Rules.check(budget).map(Found::finding).toList();
            System.out.printf(
                    Locale.ROOT,
                    "%d projects looked at in %d ms, %d findings%n",
                    PROJECTS,
                    Duration.ofNanos(System.nanoTime() - start).toMillis(),
                    found.size());
        }
        assertThat(found).extracting(Finding::rule).containsOnly("DUP_PROJECT");
    }

    /** 1,000 names, each twice. */
    private static String name(int i) {
        return PLACES.get(i % 10) + "镇" + THINGS.get(i / 10 % 10) + "工程" + ACTS.get(i / 100 % 10) + "项目经费";
    }
}
