package org.jixiao.budget.filing.form;

import static org.jixiao.budget.contract.Finding.Gate.ACKNOWLEDGE;
import static org.jixiao.budget.contract.Finding.Gate.HARD;
import static org.jixiao.budget.contract.Finding.Gate.NONE;
import static org.jixiao.budget.contract.Finding.Severity.ERROR;
import static org.jixiao.budget.contract.Finding.Severity.INFO;
import static org.jixiao.budget.contract.Finding.Severity.WARNING;

import java.util.Objects;
import java.util.Properties;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.budget.contract.Finding;
import org.jixiao.budget.contract.Place;
import org.jixiao.budget.filing.document.Artefact;
import org.jspecify.annotations.Nullable;

/** Everything the reader has to say. The words are data: {@code remarks.properties}. */
enum Remark {
    AMOUNT_UNREADABLE("NUMBER", ERROR, HARD),
    AMOUNT_MENDED("NUMBER", INFO, NONE),
    AMOUNT_BLANK("BLANK", WARNING, ACKNOWLEDGE),
    AMOUNT_NOT_APPLICABLE("NA_MARK", INFO, NONE),
    AMOUNT_REPEATED_OTHERWISE("CROSS", WARNING, ACKNOWLEDGE),
    QUANTITY_UNREADABLE("NUMBER", WARNING, ACKNOWLEDGE),
    MONEY_UNIT_MISSING("UNIT_MISSING", WARNING, ACKNOWLEDGE),
    MONEY_UNIT_UNREAD("UNIT_MISSING", ERROR, ACKNOWLEDGE),
    SUM_BROKEN("SUM", ERROR, ACKNOWLEDGE),
    SUM_UNDECIDED("SUM", INFO, NONE),
    FUND_UNKNOWN("FUND", WARNING, ACKNOWLEDGE),
    PLAN_UNREADABLE("PLAN", ERROR, ACKNOWLEDGE),
    PLAN_FALLS("PLAN", ERROR, ACKNOWLEDGE),
    PLAN_NOT_WHOLE("PLAN", WARNING, ACKNOWLEDGE),
    PLAN_BLANK("PLAN", WARNING, ACKNOWLEDGE),
    YEAR_UNKNOWN("YEAR", ERROR, HARD),
    YEAR_FROM_TEXT("YEAR", INFO, NONE),
    YEAR_DIFFERS("YEAR", WARNING, ACKNOWLEDGE),
    NAME_MISSING("BLANK", ERROR, HARD),
    NATURE_UNDECIDED("CHOICE", WARNING, ACKNOWLEDGE),
    NAME_DIFFERS("CROSS", WARNING, ACKNOWLEDGE),
    NATURE_UNLISTED("ENUM", WARNING, ACKNOWLEDGE),
    TERM_WRITTEN_OTHERWISE("ENUM", INFO, NONE),
    YEAR_WRITTEN_OTHERWISE("LABEL", INFO, NONE),
    CODE_IN_SOME_FORMS("CODE", WARNING, ACKNOWLEDGE),
    SPELLED_IN_WAYS("CODE", INFO, NONE),
    NUMBER_TWICE("DUP_NO", WARNING, ACKNOWLEDGE),
    NUMBER_MISSING("DUP_NO", INFO, NONE),
    NUMBER_UNCLEAR("DUP_NO", INFO, NONE),
    DEPARTMENT_NAME_DOUBTFUL("ORG_NAME", WARNING, ACKNOWLEDGE),
    FIELD_TWICE("CROSS", WARNING, ACKNOWLEDGE),
    INDICATOR_BLANK("BLANK", INFO, NONE),
    WEIGHT_UNREADABLE("NUMBER", WARNING, ACKNOWLEDGE),
    ROW_SHIFTED("COLSHIFT", INFO, NONE),
    INDICATORS_SPLIT("LINEBREAK", INFO, NONE),
    ROW_BROKEN("LINEBREAK", INFO, NONE),
    LINES_JOINED("LINEBREAK", INFO, NONE),
    LABEL_MENDED("LABEL", INFO, NONE),
    LABEL_CUT("LABEL", INFO, NONE),
    DIMENSION_IMPLIED("LABEL", INFO, NONE),
    ARTEFACT_REMOVED("ARTEFACT", INFO, NONE),
    CONTACT_LEFT_OUT("PERSONAL", INFO, NONE),
    PAGE_LEFT_OUT("ARTEFACT", INFO, NONE),
    DELETED_LEFT_OUT("ARTEFACT", INFO, NONE),
    HIDDEN_TEXT("HIDDEN", WARNING, ACKNOWLEDGE),
    HIDDEN_ROWS("HIDDEN", WARNING, ACKNOWLEDGE),
    HIDDEN_COLUMN("HIDDEN", WARNING, ACKNOWLEDGE),
    HIDDEN_SHEET("HIDDEN", WARNING, ACKNOWLEDGE),
    CHOICES_LEFT_OUT("HIDDEN", INFO, NONE),
    FAR_OUT("STRAY", WARNING, ACKNOWLEDGE),
    CLASSIFIED("SECRET", WARNING, ACKNOWLEDGE),
    TOO_BIG("SIZE", ERROR, HARD),
    SELF_EVALUATION_LEFT_OUT("FORM", WARNING, ACKNOWLEDGE),
    NOT_UNDERSTOOD("STRAY", WARNING, ACKNOWLEDGE);

    private static final Properties WORDS = Resource.properties("remarks.properties");
    private static final int SHOWN = 80;

    private final String rule;
    private final Finding.Severity severity;
    private final Finding.Gate gate;

    Remark(String rule, Finding.Severity severity, Finding.Gate gate) {
        this.rule = rule;
        this.severity = severity;
        this.gate = gate;
    }

    /** That something was left out, and why. */
    static Remark on(Artefact.Why leftOut) {
        return switch (leftOut) {
            case MARK -> ARTEFACT_REMOVED;
            case OF_THE_PAGE -> PAGE_LEFT_OUT;
            case DELETED -> DELETED_LEFT_OUT;
            case HIDDEN_TEXT -> HIDDEN_TEXT;
            case HIDDEN_ROWS -> HIDDEN_ROWS;
            case HIDDEN_COLUMN -> HIDDEN_COLUMN;
            case HIDDEN_SHEET -> HIDDEN_SHEET;
            case CHOICES -> CHOICES_LEFT_OUT;
            case FAR_OUT -> FAR_OUT;
        };
    }

    /** Whether a finding was made of this remark or of another of the same rule. */
    boolean isOf(Finding finding) {
        return rule.equals(finding.rule());
    }

    Finding at(String path, @Nullable Place place, @Nullable String value) {
        Bilingual message = words("", value == null ? "" : shortened(value));
        return new Finding(rule, severity, gate, path, place, value, message, words(".remedy", ""), null, null);
    }

    private Bilingual words(String part, String value) {
        return new Bilingual(
                word(part + ".zh").replace("{}", value), word(part + ".en").replace("{}", value));
    }

    private String word(String part) {
        return Objects.requireNonNull(WORDS.getProperty(name() + part), name() + part);
    }

    private static String shortened(String value) {
        return value.codePointCount(0, value.length()) <= SHOWN
                ? value
                : value.substring(0, value.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
