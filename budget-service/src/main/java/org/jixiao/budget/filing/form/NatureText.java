package org.jixiao.budget.filing.form;

import java.util.Map;
import java.util.regex.Pattern;
import org.jixiao.budget.contract.Nature;

/** What a form calls new, going on, or neither. */
final class NatureText {

    private static final Map<String, Nature.Code> BEGINNINGS = Map.of(
            "新增", Nature.Code.NEW,
            "新建", Nature.Code.NEW,
            "延续", Nature.Code.CONTINUING,
            "续建", Nature.Code.CONTINUING,
            "持续", Nature.Code.CONTINUING,
            "经常", Nature.Code.CONTINUING);

    private static final Pattern NUMBER = Pattern.compile("^\\d[.、)]");

    private NatureText() {}

    /** One of several ticked boxes decides nothing. */
    static boolean isUndecided(String written) {
        return TickedText.of(written).filter(boxes -> boxes.choice().isEmpty()).isPresent();
    }

    static Nature of(String text) {
        String written = TickedText.of(text).flatMap(TickedText::choice).orElse(text);
        Nature.Code code = BEGINNINGS.entrySet().stream()
                .filter(beginning ->
                        NUMBER.matcher(LabelText.bare(written)).replaceFirst("").startsWith(beginning.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Nature.Code.OTHER);
        return new Nature(code, written);
    }
}
