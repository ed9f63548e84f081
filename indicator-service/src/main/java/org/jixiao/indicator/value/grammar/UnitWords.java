package org.jixiao.indicator.value.grammar;

import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The units that a number may carry; a word that begins with none of them is no unit. */
final class UnitWords {

    /** Measure words that a noun may follow (162个村). */
    private static final String COUNTERS = """
            个 名 位 人 份 本 套 卷 册 部 篇 台 辆 架 艘 件 项 条 场 次 期 届 轮 批 班 组 队 支 户 家 所 处 座 间 栋 幢 层 宗 起 例 笔
            类 种 张 幅 块 片 只 头 匹 株 棵 对 副 面 门 枚 颗 粒 袋 箱 瓶 盒 桶 车 趟 点 节 盏 字 页 曲 首 员 口 扇 根 束 串 列 排
            线 叶 帧 幕 丛 道 顶 锭 筐 捆 轴 辑 章 则 段 句 联 罐 坛 壶 杯 把 柄 茎 管 具 尊 渠 坝 闸 棚 窝 铺 柜 席 帖 街 巷 桥 桩 泵 塘 垄 畦 板 拍 匣 函
            里 尾 羽 床 桌 餐 剂 针 眼 井 站 厂 店 校 园 院 馆 库 封 孔 米 单 案 卡 标段 路 回 遍 版 集""";

    /** What is measured as it is. */
    private static final String MEASURES = """
            % ‰ 百分点 个百分点 元人民币 元 角 分 秒 分钟 小时 学时 课时 天 日 工作日 个工作日 自然日 个自然日 日历天 个日历天 日历日 工日 台班 周 星期 月 个月 季度 个季度 年
            人次 人数 场次 批次 班次 车次 期次 户次 台次 件次 班期 架次 艘次 辆次 台套 台(套) 台辆 套次 个次 人天 人日 人月 人年 村 社区 镇 乡
            头次 只次 羽次 头(只) 只(羽) 头(只)次 只(羽)次 县 亩 亩次 年一遇 公顷 平方米 立方米 平方公里 平方千米 万方 方 公里 千米 米 厘米 毫米 延米 吨 公斤 千克 克 斤 升 毫升 度 千瓦 千瓦时 兆瓦
            兆 倍 级 岁 毫克 微克 纳克 分贝 帕 千帕 兆帕 伏 千伏 赫兹 千卡 勒克斯 摄氏度 吉瓦 立方分米 立方厘米 平方厘米 吨标准煤 千克标准煤 海里 个村 个社区 kWh kW MW km2 km m2 m3 mm cm m kg g t GB TB MB °C dB dB(A) h mg μg μm g L mL ml ppm Pa kPa MPa kV Hz lx Mbps Gbps /10万人 /10万 /万人""";

    private static final Pattern ALONE = Pattern.compile(
            "[万亿]?(?:" + longestFirst(MEASURES) + "|" + longestFirst(COUNTERS) + ")(?:[/.·]每?\\p{IsHan}{1,4})*");

    private UnitWords() {}

    /** True for a unit and no number (万元, 元/人/月), which asks for nothing. */
    static boolean isUnit(String text) {
        return ALONE.matcher(text).matches();
    }

    /** A pattern for a unit: the longest that fits, after a measure word with up to six characters of a noun. */
    static String pattern() {
        return longestFirst(MEASURES) + "|" + longestFirst(COUNTERS) + "(?:(?![前后以或内底每性左及])\\p{IsHan}){0,6}";
    }

    private static String longestFirst(String words) {
        return Stream.of(words.strip().split("\\s+", -1))
                .sorted(Comparator.comparing(String::length).reversed())
                .map(word -> word.replace("(", "\\(").replace(")", "\\)"))
                .collect(Collectors.joining("|", "(?:", ")"));
    }
}
