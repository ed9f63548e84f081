package org.jixiao.indicator.target.rule;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jixiao.indicator.contract.Target;
import org.jixiao.indicator.value.Reading;

/** What sort of answer a value is. One value may be of several: a range of money is both. */
public enum Shape {
    BLANK,
    NOT_APPLICABLE,
    NUMBER,
    PERCENT,
    MONEY,
    /** Money for each of something. */
    RATE,
    COUNT,
    DURATION,
    WORDS,
    YES_NO,
    RELATIVE,
    DEADLINE,
    PERIOD,
    FREQUENCY,
    RANGE,
    COMPOUND,
    UNPARSED;

    private static final Set<String> SHARES = Set.of("%", "‰", "百分点", "个百分点");
    private static final String LASTS = "^(?:秒|分钟|小时|天|日|周|星期|月|个月|季度|年|个?(?:工作日|自然日)|个?日历天|日历日)$";

    public static Set<Shape> of(Reading reading) {
        return of(reading.toTarget());
    }

    private static Set<Shape> of(Target target) {
        Set<Shape> shapes = EnumSet.noneOf(Shape.class);
        switch (target.kind()) {
            case QUALITATIVE -> shapes.add(WORDS);
            case BOOLEAN -> shapes.add(YES_NO);
            case BOUND -> shapes.add(measured(target));
            case RANGE -> {
                shapes.add(RANGE);
                shapes.add(measured(target));
            }
            case COMPOUND -> {
                shapes.add(COMPOUND);
                if (target.parts() != null) {
                    target.parts().forEach(part -> shapes.addAll(of(part)));
                }
            }
            default -> shapes.add(valueOf(target.kind().name().toUpperCase(Locale.ROOT)));
        }
        return shapes;
    }

    private static Shape measured(Target target) {
        String unit = target.unit();
        boolean each = target.per() != null && !target.per().isEmpty();
        if (unit == null) {
            return each ? RATE : NUMBER;
        }
        if (unit.equals("元")) {
            return each ? RATE : MONEY;
        }
        if (SHARES.contains(unit)) {
            return PERCENT;
        }
        return Text.finds(LASTS, unit) ? DURATION : COUNT;
    }
}
