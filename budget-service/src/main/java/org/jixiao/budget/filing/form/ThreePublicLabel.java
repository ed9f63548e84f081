package org.jixiao.budget.filing.form;

import java.util.Map;
import org.jixiao.budget.contract.ThreePublicExpense;

/** What the “三公” expenses have been called. The words are data: {@code labels.properties}. */
public final class ThreePublicLabel {

    static final Map<String, ThreePublicExpense.Kind> BY_SYNONYM =
            Synonyms.of("threepublic", ThreePublicExpense.Kind.values());

    private ThreePublicLabel() {}

    /** What our own forms call it. */
    public static String preferred(ThreePublicExpense.Kind kind) {
        return Synonyms.preferred("threepublic", kind);
    }
}
