package org.jixiao.disclosure.check.personal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What stands in one list with a name, shaped like it, is one too. */
final class ListedNames {

    private static final Pattern RUN = Pattern.compile("\\p{IsHan}{2,4}(?:\\s?[、，,；;/ \\u3000]\\s?\\p{IsHan}{2,4})+");
    private static final Pattern ITEM = Pattern.compile("\\p{IsHan}{2,4}");

    private ListedNames() {}

    /** @param known names that were found otherwise */
    static List<Tagged.Span> beside(Set<Tagged.Span> known, Tagged tagged) {
        List<Tagged.Span> found = new ArrayList<>();
        if (known.isEmpty()) {
            return found;
        }
        RUN.matcher(tagged.words()).results().forEach(run -> {
            List<Tagged.Span> items = items(run);
            long names = items.stream().filter(item -> holdsOne(item, known)).count();
            items.stream()
                    .filter(item -> names > 0 && isName(item, tagged, names))
                    .forEach(found::add);
        });
        return found;
    }

    private static List<Tagged.Span> items(MatchResult run) {
        return ITEM.matcher(run.group())
                .results()
                .map(item -> new Tagged.Span(run.start() + item.start(), run.start() + end(item)))
                .toList();
    }

    /** 王小丫等 3 人: what counts them is no part of the last one. */
    private static int end(MatchResult item) {
        return item.group().length() > 2 && item.group().endsWith("等") ? item.end() - 1 : item.end();
    }

    /** The first item may carry what stands before the list, the last one what comes after. */
    private static boolean holdsOne(Tagged.Span item, Set<Tagged.Span> known) {
        return known.stream().anyMatch(name -> name.equals(item) || name.isWithin(item));
    }

    /** Among two names a word of the dictionary may be a third (武松). */
    private static boolean isName(Tagged.Span item, Tagged tagged, long names) {
        String text = tagged.text(item);
        return NameContext.isPossible(text, tagged.after(item.to()))
                && (!tagged.isWord(item) || names > 1 && !Surnames.isEveryday(text));
    }
}
