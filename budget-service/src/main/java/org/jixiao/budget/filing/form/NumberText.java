package org.jixiao.budget.filing.form;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** A plain number as forms write it: thousands commas and full width allowed, a sign before it. */
final class NumberText {

    private static final Pattern NUMBER = Pattern.compile("-?(?:\\d{1,15}|\\d{1,3}(?:,\\d{3}){1,4})(?:\\.\\d{1,8})?");
    private static final int LONGEST = 40;

    private NumberText() {}

    static Optional<BigDecimal> of(String written) {
        String bare = written.length() > LONGEST ? "" : LabelText.bare(written).replace('，', ',');
        return NUMBER.matcher(bare).matches() ? Optional.of(new BigDecimal(bare.replace(",", ""))) : Optional.empty();
    }
}
