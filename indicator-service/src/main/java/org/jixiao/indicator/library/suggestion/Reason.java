package org.jixiao.indicator.library.suggestion;

import org.jixiao.budget.contract.Bilingual;

/** Why a definition is suggested, or what speaks against it. @param code for programs */
public record Reason(Code code, Bilingual words) {

    /** The kinds of reasons. */
    public enum Code {
        SAME_NAME,
        SAME_IN_OTHER_WORDS,
        NAME_WITHIN,
        SHARED_WORDS,
        SAME_CATEGORY,
        SAME_DIMENSION,
        OTHER_CATEGORY,
        SAME_UNIT,
        OTHER_UNIT
    }

    static Reason of(Code code, String zh, String en) {
        return new Reason(code, new Bilingual(zh, en));
    }
}
