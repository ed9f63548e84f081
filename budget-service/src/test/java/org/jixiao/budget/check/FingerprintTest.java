package org.jixiao.budget.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jixiao.budget.contract.Finding;
import org.junit.jupiter.api.Test;

/** A reason given for a finding holds as long as the finding says the same. */
class FingerprintTest {

    private static final UUID PROJECT = UUID.fromString("018cc251-f400-7000-8000-000000000001");

    @Test
    void ofTwoProjectsThatLookAlikeItHoldsForTheirAmounts() {
        String likeNames = alike("人才公寓租赁费", 50000, "人才公寓租赁费用", 30000);

        assertThat(alike("人才公寓租赁费", 50000, "人才公寓租赁费用", 30000)).isEqualTo(likeNames);
        assertThat(alike("人才公寓租赁费", 60000, "人才公寓租赁费用", 30000)).isNotEqualTo(likeNames);
        assertThat(alike("人才公寓租赁费", 50000, "人才公寓租赁费用", 40000)).isNotEqualTo(likeNames);
    }

    /** Units of one department may each have a project of one name, but not with the same objectives. */
    @Test
    void aReasonForLikeNamesIsNoneForTheSameObjectives() {
        String goal = "支付高校毕业生工资和保险费用，为基层服务人员提供生活保障，有效缓解毕业生就业压力";
        String one = "{'name': '毕业生生活补贴', 'amount': 1, 'objectives': ['%s']}".formatted(goal);
        String other = "{'name': '毕业生生活补贴费', 'amount': 1, 'unit': {'name': '%s'}, 'objectives': ['%s']}";

        assertThat(alike(one, other.formatted("二小", goal)))
                .isNotEqualTo(alike(
                        one.replace("'amount'", "'unit': {'name': '二小'}, 'amount'"), other.formatted("二小", goal)));
    }

    /** The first of three tasks goes: the likeness of the other two stays what it was. */
    @Test
    void ofTasksItHoldsWhereverTheyStand() {
        String two = "{'kind': 'other', 'name': '加强党的基层组织建设', 'amount': %d},"
                + " {'kind': 'other', 'name': '加强以党组织为核心的基层组织建设', 'amount': 1}]}";
        String before = ofTasks("{'tasks': [{'kind': 'key', 'name': '农村供水', 'amount': 1}, " + two.formatted(1));

        assertThat(ofTasks("{'tasks': [" + two.formatted(1))).isEqualTo(before);
        assertThat(ofTasks("{'tasks': [" + two.formatted(2))).isNotEqualTo(before);
    }

    @Test
    void ofAGrantUnderOtherFundsItHoldsForTheAmount() {
        String grant = "{'funding': [{'asFiled': '中央补助', 'source': 'other', 'amount': %d}]}";

        assertThat(only("FUND_CLASS", Sample.of(grant.formatted(1))))
                .isNotEqualTo(only("FUND_CLASS", Sample.of(grant.formatted(2))));
    }

    private static String alike(String name, long amount, String other, long others) {
        String project = "{'name': '%s', 'amount': %d}";
        return alike(project.formatted(name, amount), project.formatted(other, others));
    }

    private static String alike(String project, String before) {
        return only("DUP_PROJECT", Sample.empty().project(before).project(PROJECT, project));
    }

    private static String ofTasks(String content) {
        return only("DUP_PROJECT", Sample.of(content));
    }

    private static String only(String rule, Sample sample) {
        assertThat(sample.findings())
                .filteredOn(finding -> finding.rule().equals(rule))
                .hasSize(1);
        return sample.findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(Finding::fingerprint)
                .findFirst()
                .orElseThrow();
    }
}
