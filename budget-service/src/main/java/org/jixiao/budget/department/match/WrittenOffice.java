package org.jixiao.budget.department.match;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jixiao.budget.department.Spelling;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a document where an office is named: a name, a code, or a code with a name behind it (35005001组织部).
 *
 * @param code what it begins with, if that can be one; null elsewhere
 * @param name without that code
 */
record WrittenOffice(String text, @Nullable String code, String name) {

    /** With a digit at least: a name may begin with letters. */
    private static final Pattern CODE_FIRST = Pattern.compile(
            "(?=[A-Za-z_-]*[0-9])([0-9A-Za-z][0-9A-Za-z/_-]{0,31})(?![0-9A-Za-z/_-])(.*)", Pattern.DOTALL);

    static WrittenOffice of(String written) {
        String text = written.strip();
        Matcher parts = CODE_FIRST.matcher(
                Normalizer.normalize(text, Normalizer.Form.NFKC).strip());
        return parts.matches()
                ? new WrittenOffice(text, parts.group(1), parts.group(2).strip())
                : new WrittenOffice(text, null, text);
    }

    /** In plain spelling: all of it, and what stands behind the code. */
    List<String> plainNames() {
        return Stream.of(text, name).map(Spelling::plain).distinct().toList();
    }

    /** How far it agrees with an office that has this code and these names; empty where it does not. */
    Optional<NameMatch.How> agreesWith(String itsCode, String itsName, List<String> otherNames) {
        if (text.equals(itsCode) || text.equals(itsName)) {
            return Optional.of(NameMatch.How.EXACT);
        }
        if (otherNames.contains(text)) {
            return Optional.of(NameMatch.How.ALIAS);
        }
        boolean sameName = Stream.concat(Stream.of(itsName), otherNames.stream())
                .map(Spelling::plain)
                .anyMatch(Spelling.plain(text)::equals);
        return sameName || itsCode.equals(code) ? Optional.of(NameMatch.How.NORMALISED) : Optional.empty();
    }
}
