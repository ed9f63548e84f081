package org.jixiao.indicator.library.framework;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import org.jixiao.budget.contract.Bilingual;

/** A label as forms write it (数量指标（必填量化）, 11-数量, 经济效益 指标), without what says nothing: {@code 数量}. */
record LevelLabel(String core) {

    private static final Pattern NOT_SAID = Pattern.compile("[\\s\\p{Z}]|\\([^()]*\\)|^[\\d\\p{P}]+|[:;,]$");
    private static final Pattern SUFFIX = Pattern.compile("(?<=\\p{IsHan}{2})(?:绩效)?指标$");

    static LevelLabel of(String label) {
        String plain = NOT_SAID.matcher(Normalizer.normalize(label, Normalizer.Form.NFKC))
                .replaceAll("");
        return new LevelLabel(SUFFIX.matcher(plain).replaceFirst(""));
    }

    boolean isOneOf(Bilingual name, List<String> aliases) {
        return core.equals(of(name.zh()).core) || aliases.contains(core);
    }
}
