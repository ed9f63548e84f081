package org.jixiao.budget.filing.form;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How many of a thing, as tables write it: 10, or 10台 with its unit of measure in the same cell.
 *
 * @param unit of measure, as written; null where none stands behind the number
 */
record QuantityText(BigDecimal number, @Nullable String unit) {

    private static final Pattern MEASURED = Pattern.compile("^([\\d,，.０-９．]{1,24})\\s{0,4}([\\p{IsHan}/²³㎡]{1,6})$");

    /** A range, an estimate or words are no quantity. */
    static Optional<QuantityText> of(String written) {
        Matcher measured = MEASURED.matcher(written.strip());
        return measured.matches()
                ? NumberText.of(measured.group(1)).map(number -> new QuantityText(number, measured.group(2)))
                : NumberText.of(written).map(number -> new QuantityText(number, null));
    }
}
