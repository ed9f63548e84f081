package org.jixiao.budget.project;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.budget.contract.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * Section {@code projectCode} of a region's profile: how it writes the codes of projects.
 *
 * @param pattern regular expression of the whole code; null where any code may be
 * @param check how its last character comes about
 * @param mint a project that is entered without a code is given one
 */
public record ProjectCodes(@Nullable Pattern pattern, CheckCharacter check, boolean mint) {

    public static final String SECTION = "projectCode";

    /** A region that says nothing of codes. */
    public static final ProjectCodes ANY = new ProjectCodes(null, CheckCharacter.NONE, false);

    public ProjectCodes {
        check = check == null ? CheckCharacter.NONE : check;
    }

    /** What is wrong with a code, as the end of a sentence that begins with it. */
    public Optional<Bilingual> flaw(String code) {
        if (pattern != null && !pattern.matcher(code).matches()) {
            return Optional.of(new Bilingual("不符合本地区的编码格式", "is not written as codes are in this region"));
        }
        if (code.isEmpty() || check == CheckCharacter.NONE) {
            return Optional.empty();
        }
        String expected = check.of(code.substring(0, code.length() - 1));
        return code.endsWith(expected) && !expected.isEmpty()
                ? Optional.empty()
                : Optional.of(new Bilingual(
                        "的校验位不符，应为 " + expected, "has the wrong check character; it should be " + expected));
    }

    /** Division, two digits of the year, twelve of a number that no other code has, and the check character. */
    String minted(String division, FiscalYear year, long number) {
        String body = division + String.format(Locale.ROOT, "%02d%012d", year.value() % 100, number);
        return body + check.of(body);
    }
}
