package org.jixiao.budget.forms;

import java.math.BigDecimal;
import org.jixiao.budget.contract.Coded;
import org.jixiao.budget.contract.Money;
import org.jspecify.annotations.Nullable;

/** Values as forms show them; what is not stated is blank. */
final class ShownText {

    private static final String READABLE_CODE = "\\d{3,12}";

    private ShownText() {}

    /** In 万元. */
    static String of(@Nullable Money amount) {
        return amount == null ? "" : amount.tenThousands().toPlainString();
    }

    static String of(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    static String of(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** Code before name, where the code is one that forms write so. */
    static String of(Coded coded) {
        String code = coded.code() != null && coded.code().matches(READABLE_CODE) ? coded.code() : "";
        return coded.name() == null ? "" : code + coded.name();
    }
}
