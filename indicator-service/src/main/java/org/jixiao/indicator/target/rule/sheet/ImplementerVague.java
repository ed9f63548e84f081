package org.jixiao.indicator.target.rule.sheet;

import java.util.Map;
import java.util.stream.Stream;
import org.jixiao.indicator.target.rule.CheckedProject;
import org.jixiao.indicator.target.rule.CheckedSheet;
import org.jixiao.indicator.target.rule.Hit;
import org.jixiao.indicator.target.rule.Notices;
import org.jixiao.indicator.target.rule.Rule;
import org.jixiao.indicator.target.rule.Text;

/** VAGUE: a project carried out by nobody in particular. */
public final class ImplementerVague implements Rule {

    private static final String NOBODY = "^(?:各|有关|相关)+(?:级|类|县区?|市|区|街道)*"
            + "(?:部门|单位|机构|机关|科室|股室|乡镇|街道|村|社区|学校|中小学|小学|中学|幼儿园|院校|高校|医院|卫生院|企业|站所|主体|人员)*$|^(?:各级|多个)?(?:部门|单位)$";

    @Override
    public Stream<Hit> in(CheckedSheet sheet) {
        CheckedProject project = sheet.project();
        String implementer = project == null ? null : project.implementer();
        return implementer == null || !Text.finds(NOBODY, Text.plain(implementer))
                ? Stream.empty()
                : Stream.of(Notices.hit(
                        "implementer-vague",
                        sheet.path() + "/implementer",
                        sheet.place(),
                        implementer,
                        Map.of("value", implementer)));
    }
}
