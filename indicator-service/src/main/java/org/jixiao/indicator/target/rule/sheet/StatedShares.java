package org.jixiao.indicator.target.rule.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jixiao.indicator.contract.Target;
import org.jixiao.indicator.target.rule.CheckedIndicator;
import org.jixiao.indicator.target.rule.CheckedSheet;
import org.jixiao.indicator.target.rule.Hit;
import org.jixiao.indicator.target.rule.Notices;
import org.jixiao.indicator.target.rule.Rule;
import org.jixiao.indicator.target.rule.Shape;
import org.jixiao.indicator.target.rule.Text;

/**
 * CROSS: the objectives promise a rate (培训合格率95%以上), and the indicator of that name asks for less. One that asks for more
 * keeps the promise.
 */
public final class StatedShares implements Rule {

    private static final Pattern SHARE = Pattern.compile(
            "([\\p{IsHan}]{1,24}(?:率|满意度|知晓度|达标度|完好度))"
                    + "(?:均|都|要|应|须|力争|确保|保持|稳定|控制|实现|完成)*(?:达到|达|为|在|不低于|不少于|高于|超过|≥|=|:)*(\\d{1,3}(?:\\.\\d{1,4})?)%(?!以下|以内|以[^上])");
    private static final Pattern LESS = Pattern.compile(
            "不超|不高|低于|控制|下降|降低|减少|以内|(?:差错|错误|故障|投诉|事故|死亡|发病|失业|流失|不\\p{IsHan}{1,3}|未\\p{IsHan}{1,3})率$");
    private static final int TELLING = 4;

    private record Share(String name, BigDecimal percent, String words) {}

    @Override
    public Stream<Hit> in(CheckedSheet sheet) {
        List<Share> said = sheet.objectives().stream()
                .map(Text::plain)
                .flatMap(objective -> SHARE.matcher(objective).results())
                .map(found -> new Share(found.group(1), new BigDecimal(found.group(2)), found.group()))
                .filter(share -> !LESS.matcher(share.name()).find())
                .toList();
        return said.isEmpty()
                ? Stream.empty()
                : sheet.indicators().stream()
                        .filter(row -> row.is(Shape.PERCENT) && !row.is(Shape.COMPOUND) && !row.is(Shape.RELATIVE))
                        .flatMap(row -> in(row, said).stream());
    }

    private static Optional<Hit> in(CheckedIndicator row, List<Share> said) {
        String name = Text.bare(row.entry().name()).replaceAll("指标$", "");
        Target target = row.value().orElseThrow().reading().toTarget();
        BigDecimal asked = target.value();
        if (name.length() < TELLING || asked == null || !isFloor(target)) {
            return Optional.empty();
        }
        List<Share> same =
                said.stream().filter(share -> share.name().endsWith(name)).toList();
        return same.stream().allMatch(share -> asked.compareTo(share.percent()) < 0)
                ? same.stream()
                        .findFirst()
                        .map(share -> Notices.hit("shares-differ", row, Map.of("stated", share.words())))
                : Optional.empty();
    }

    private static boolean isFloor(Target target) {
        return "%".equals(target.unit())
                && (target.comparator() == Target.Comparator.GE || target.comparator() == Target.Comparator.EQ);
    }
}
