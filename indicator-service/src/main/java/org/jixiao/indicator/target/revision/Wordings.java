package org.jixiao.indicator.target.revision;

import java.util.Objects;
import java.util.Optional;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.indicator.value.Reading;
import org.jixiao.indicator.value.kind.Bound;
import org.jspecify.annotations.Nullable;

/** How differences are said. */
final class Wordings {

    private Wordings() {}

    /** @param field what it is called */
    static Bilingual changed(Bilingual field, @Nullable String before, @Nullable String after) {
        if (before == null) {
            return new Bilingual("填写" + field.zh() + "“" + after + "”", field.en() + " “" + after + "” added");
        }
        if (after == null) {
            return new Bilingual("删去" + field.zh() + "“" + before + "”", field.en() + " “" + before + "” removed");
        }
        return new Bilingual(
                field.zh() + "由“" + before + "”改为“" + after + "”",
                field.en() + " changed from “" + before + "” to “" + after + "”");
    }

    /** As {@link #changed}, and whether less or more is asked for now, or only in other words. @param year that the values are of */
    static Bilingual changedValue(Bilingual field, @Nullable String before, @Nullable String after, FiscalYear year) {
        Bilingual plain = changed(field, before, after);
        Optional<Reading> then = Reading.of(before, year);
        Optional<Reading> now = Reading.of(after, year);
        return then.flatMap(was -> now.flatMap(is -> moved(was, is)))
                .map(note -> new Bilingual(plain.zh() + "（" + note.zh() + "）", plain.en() + " (" + note.en() + ")"))
                .orElse(plain);
    }

    /** Empty where nobody can tell. */
    private static Optional<Bilingual> moved(Reading was, Reading is) {
        if (was.value().isUnderstood()
                && was.value().written().equals(is.value().written())) {
            return Optional.of(new Bilingual("含义不变", "the same in other words"));
        }
        return was.value().bound().flatMap(then -> is.value().bound().flatMap(now -> moved(then, now)));
    }

    private static Optional<Bilingual> moved(Bound then, Bound now) {
        int sign = now.value().compareTo(then.value());
        boolean comparable =
                then.comparator() == now.comparator() && Objects.equals(then.measure(), now.measure()) && sign != 0;
        if (!comparable) {
            return Optional.empty();
        }
        return Optional.of(sign > 0 ? new Bilingual("提高", "raised") : new Bilingual("降低", "lowered"));
    }
}
