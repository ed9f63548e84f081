package org.jixiao.budget.filing.form;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A percentage as the forms write it: 20%, 20.5％, or 20 under a head that says %. */
final class PercentText {

    private static final Pattern PERCENT = Pattern.compile("^(\\d{1,4}(?:\\.\\d{1,4})?)%?$");
    private static final int LONGEST = 20;

    private PercentText() {}

    static Optional<BigDecimal> of(String written) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher percent = PERCENT.matcher(LabelText.bare(written));
        return percent.matches() ? Optional.of(new BigDecimal(percent.group(1))) : Optional.empty();
    }
}
