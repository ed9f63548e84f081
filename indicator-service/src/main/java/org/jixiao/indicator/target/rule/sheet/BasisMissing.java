package org.jixiao.indicator.target.rule.sheet;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jixiao.indicator.target.rule.CheckedIndicator;
import org.jixiao.indicator.target.rule.CheckedSheet;
import org.jixiao.indicator.target.rule.Hit;
import org.jixiao.indicator.target.rule.Notices;
import org.jixiao.indicator.target.rule.Rule;
import org.jixiao.indicator.target.rule.Text;

/**
 * BASIS: an indicator without basis in a sheet whose other indicators have one; a form that asks for none is left alone. And
 * one that is only what somebody in charge wishes.
 */
public final class BasisMissing implements Rule {

    private static final String NONE = "^(?:无|暂无|没有|空|略|不涉及|[/\\\\|—-]+)?$";
    private static final String WISH = "^(?:根据|按照?|依据)?(?:上级|单位|局|委|部门|分管|主要|县|市|区)?(?:领导|上级|负责人)(?:的)?"
            + "(?:要求|指示|安排|交办|意见|批示|决定|口头要求|讲话)$|^(?:凭|按|根据)?(?:工作|个人)?经验(?:估计|估算|判断|确定)?$|^(?:自定|自行确定|估计|估算|大概)$";

    @Override
    public Stream<Hit> in(CheckedSheet sheet) {
        return Stream.concat(missing(sheet), wished(sheet));
    }

    private static Stream<Hit> wished(CheckedSheet sheet) {
        return sheet.indicators().stream()
                .filter(indicator ->
                        Text.finds(WISH, Text.plain(indicator.entry().basis())))
                .map(indicator -> Notices.hit(
                        "basis-of-wishes",
                        indicator.path() + "/basis",
                        indicator.entry().place(),
                        indicator.entry().basis(),
                        Map.of(
                                "name",
                                indicator.label(),
                                "basis",
                                Text.plain(indicator.entry().basis()))));
    }

    private static Stream<Hit> missing(CheckedSheet sheet) {
        List<CheckedIndicator> named = sheet.indicators().stream()
                .filter(indicator -> !indicator.isUnnamed())
                .toList();
        List<CheckedIndicator> without = named.stream()
                .filter(indicator ->
                        Text.finds(NONE, Text.plain(indicator.entry().basis())))
                .toList();
        return without.size() * 3 > named.size()
                ? Stream.empty()
                : without.stream()
                        .map(indicator -> Notices.hit(
                                "basis-missing",
                                indicator.path() + "/basis",
                                indicator.entry().place(),
                                indicator.entry().basis(),
                                Map.of("name", indicator.label())));
    }
}
