package org.jixiao.indicator.target.rule.sheet;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jixiao.indicator.target.rule.CheckedIndicator;
import org.jixiao.indicator.target.rule.CheckedSheet;
import org.jixiao.indicator.target.rule.Hit;
import org.jixiao.indicator.target.rule.Notices;
import org.jixiao.indicator.target.rule.Rule;
import org.jixiao.indicator.target.rule.Text;

/**
 * FRAMEWORK: a first level that no form of targets has, or a second under output, benefit, satisfaction or cost. Told once
 * for each.
 */
public final class UnknownLevels implements Rule {

    private static final String KNOWN = "产出|效益|效果|满意|成本|数量|质量|时效|进度|社会|经济|生态|环境|可持续|影响|投入|过程|决策|管理|履职|职责|效能|效率"
            + "|运行|预算|资金|财务|资产|采购|人员|部门|单位|整体|服务|能力|创新|改革|发展|党建|廉政|风险|安全|目标|任务|完成|绩效|政策|项目|实施|监督|公平|收入|支出"
            + "|执行|业务|保障|控制|直接|间接|总|其他|综合|评价|对象|时间|内容|民生|文化|政治|个性|共性|通用|专用|基本|重点|核心|加分|扣分|约束|组织|信息|公开|制度";

    private static final String FRAMEWORK = "产出|效益|效果|满意|成本";

    private record Named(String member, String word) {}

    @Override
    public Stream<Hit> in(CheckedSheet sheet) {
        Set<Named> told = new HashSet<>();
        return sheet.indicators().stream().flatMap(indicator -> levels(indicator)
                .filter(level -> Text.bare(level.word()).length() > 1 && !Text.finds(KNOWN, Text.plain(level.word())))
                .filter(told::add)
                .map(level -> Notices.hit(
                        "level-unknown",
                        indicator.path() + "/" + level.member(),
                        indicator.entry().place(),
                        level.word(),
                        Map.of("level", level.word()))));
    }

    private static Stream<Named> levels(CheckedIndicator indicator) {
        String dimension = indicator.entry().dimension();
        Stream<Named> category = Text.finds(FRAMEWORK, dimension)
                ? Stream.ofNullable(indicator.entry().category()).map(word -> new Named("category", word))
                : Stream.empty();
        return Stream.concat(Stream.of(new Named("dimension", dimension)), category);
    }
}
