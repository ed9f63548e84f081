package org.jixiao.indicator.value;

import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The units that a number may carry; a word that begins with none of them is no unit. */
final class Units {

    /** Measure words that a noun may follow (162个村). */
    private static final String COUNTERS = """
            个 名 位 人 份 本 套 卷 册 部 篇 台 辆 架 艘 件 项 条 场 次 期 届 轮 批 班 组 队 支 户 家 所 处 座 间 栋 幢 层 宗 起 例 笔
            类 种 张 幅 块 片 只 头 匹 株 棵 对 副 面 门 枚 颗 粒 袋 箱 瓶 盒 桶 车 趟 点""";

    /** What is measured as it is. */
    private static final String MEASURES = """
            % ‰ 百分点 个百分点 元 角 分 秒 分钟 小时 学时 课时 天 日 工作日 个工作日 周 月 个月 季度 年 人次 场次 批次 班次 车次 期次
            套次 个次 人天 人月 村 社区 镇 乡 县 亩 公顷 平方米 立方米 平方公里 公里 千米 米 厘米 毫米 吨 公斤 千克 克 升 毫升 度 千瓦
            千瓦时 兆 倍 级""";

    private Units() {}

    /** A pattern for a unit: the longest that fits, after a measure word with up to six characters of a noun. */
    static String pattern() {
        return longestFirst(MEASURES) + "|" + longestFirst(COUNTERS) + "(?:(?![前后以或内底])\\p{IsHan}){0,6}";
    }

    private static String longestFirst(String words) {
        return Stream.of(words.strip().split("\\s+", -1))
                .sorted(Comparator.comparing(String::length).reversed())
                .collect(Collectors.joining("|", "(?:", ")"));
    }
}
