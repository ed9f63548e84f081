package org.jixiao.budget.filing.form;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jixiao.budget.contract.ThreePublicExpense;

/** What the “三公” expenses have been called. The words are data: {@code labels.properties}. */
public final class ThreePublicLabel {

    private static final Map<String, ThreePublicExpense.Kind> BY_SYNONYM =
            Synonyms.of("threepublic", ThreePublicExpense.Kind.values());
    private static final Pattern NUMBER =
            Pattern.compile("^(?:其中:?|\\(?[一二三四五六七八九十\\d]{1,2}\\)?[、.．]?|[①-⑨])*(?:其中:?)?");
    private static final Pattern COUNTED = Pattern.compile("\\([万千]?元\\)$");

    private ThreePublicLabel() {}

    /** The expense that a label names, whatever number stands before it. */
    static Optional<ThreePublicExpense.Kind> of(String label) {
        return Optional.ofNullable(BY_SYNONYM.get(key(label)));
    }

    /** The label as it is compared: without its number, 其中 and the unit behind it. */
    static String key(String label) {
        if (label.length() > 60) {
            return "";
        }
        String bare = COUNTED.matcher(LabelText.bare(label)).replaceFirst("");
        return NUMBER.matcher(bare).replaceFirst("");
    }
}
