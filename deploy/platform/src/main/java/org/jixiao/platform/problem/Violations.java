package org.jixiao.platform.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.Collection;
import java.util.Map;

/** What is wrong with a value, in words for those who filled it in: no expression, no programmer's null. */
final class Violations {

    /** The forms a text may have, as the constraints write them, and the words for each. */
    private static final Map<String, String> FORMS = Map.of(
            "[0-9]{6}", "six-digits",
            "\\d{6}", "six-digits",
            "|\\d{6}", "six-digits",
            "[0-9]{4}", "year",
            "[^\\r\\n\\t]*", "one-line",
            "[^\\r\\n\\t|]*", "one-line-without-bar");

    private static final String WORDS_TO_CHOOSE = "[a-z-]+(\\|[a-z-]+)+";

    private final Messages.Language language;

    Violations(Messages.Language language) {
        this.language = language;
    }

    Refusal.Field field(ConstraintViolation<?> violation) {
        return new Refusal.Field(Pointers.of(violation), words(violation));
    }

    private String words(ConstraintViolation<?> violation) {
        Annotation constraint = violation.getConstraintDescriptor().getAnnotation();
        if (constraint instanceof NotNull) {
            return say("missing");
        } else if (constraint instanceof NotBlank || constraint instanceof NotEmpty) {
            return say("blank");
        } else if (constraint instanceof Size size) {
            return size(size, violation.getInvalidValue() instanceof Collection<?> ? "-items" : "-characters");
        } else if (constraint instanceof Digits digits) {
            return say("digits", digits.integer(), digits.fraction());
        } else if (constraint instanceof Pattern pattern) {
            return form(pattern.regexp());
        }
        return violation.getMessage();
    }

    private String size(Size size, String of) {
        if (size.min() == 0) {
            return say("at-most" + of, size.max());
        }
        return size.max() == Integer.MAX_VALUE
                ? say("at-least" + of, size.min())
                : say("between" + of, size.min(), size.max());
    }

    private String form(String expression) {
        return expression.matches(WORDS_TO_CHOOSE)
                ? FieldWords.choice(language, expression.split("\\|", -1))
                : say(FORMS.getOrDefault(expression, "other-form"));
    }

    private String say(String what, Object... figures) {
        return FieldWords.say(language, what, figures);
    }
}
