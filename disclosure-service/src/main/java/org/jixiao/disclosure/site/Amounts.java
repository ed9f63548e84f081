package org.jixiao.disclosure.site;

import io.quarkus.qute.TemplateExtension;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jixiao.budget.contract.Money;

/** How figures stand on a page: thousands separated, money in 万元 with as many decimals as filed and at least two. */
@TemplateExtension
final class Amounts {

    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)(?=(\\d{3})+(?!\\d))");

    private Amounts() {}

    static String wan(Money amount) {
        return grouped(amount.tenThousands());
    }

    /** The exact amount, for whoever points at it. */
    static String exact(Money amount) {
        return grouped(amount.yuan()) + " 元";
    }

    static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }

    static String grouped(BigDecimal number) {
        String text = number.toPlainString();
        int point = text.indexOf('.');
        String whole = point < 0 ? text : text.substring(0, point);
        return THOUSANDS.matcher(whole).replaceAll(",") + (point < 0 ? "" : text.substring(point));
    }
}
