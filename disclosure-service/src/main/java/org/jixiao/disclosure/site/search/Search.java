package org.jixiao.disclosure.site.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jixiao.disclosure.publication.Register;
import org.jspecify.annotations.Nullable;

/** Looks for words in what is public. */
@ApplicationScoped
class Search {

    private static final int PAGE = 20;
    private static final int FIRST = 6;
    private static final int LAST_PAGE = 500;

    private static final List<Wing> WINGS = List.of(
            new Wing("departments", "部门", List.of(SearchText.Kind.DEPARTMENT)),
            new Wing("projects", "项目", List.of(SearchText.Kind.PROJECT)),
            new Wing("targets", "绩效目标和指标", List.of(SearchText.Kind.OBJECTIVE, SearchText.Kind.INDICATOR)));

    private final SearchTexts texts;
    private final Register register;

    Search(SearchTexts texts, Register register) {
        this.texts = texts;
        this.register = register;
    }

    /** Kinds of text that are shown together. */
    private record Wing(String key, String title, List<SearchText.Kind> kinds) {}

    SearchPage page(Question question, String in, int asked) {
        Optional<Wing> only =
                WINGS.stream().filter(each -> each.key().equals(in)).findFirst();
        int page = only.isEmpty() ? 1 : Math.max(1, Math.min(asked, LAST_PAGE));
        Map<SearchText.Kind, Long> counts = texts.count(question);
        List<SearchPage.Group> groups = WINGS.stream()
                .map(wing -> group(
                        question,
                        wing,
                        counts,
                        only.filter(each -> !each.equals(wing)).isPresent() ? 0 : only.isPresent() ? PAGE : FIRST,
                        page))
                .toList();
        return new SearchPage(
                question, groups, only.map(Wing::key).orElse(null), page, register.divisions(), register.years());
    }

    /** Names that go on with what was typed so far. */
    List<Found> suggestions(String typed) {
        Question question = Question.of(typed, null, null);
        return texts.find(question, List.of(SearchText.Kind.DEPARTMENT, SearchText.Kind.PROJECT), 0, FIRST);
    }

    private SearchPage.Group group(
            Question question, Wing wing, Map<SearchText.Kind, Long> counts, int limit, @Nullable Integer page) {
        long count = wing.kinds().stream()
                .mapToLong(kind -> counts.getOrDefault(kind, 0L))
                .sum();
        int skipped = page == null ? 0 : (page - 1) * PAGE;
        List<Found> shown = limit == 0 || count == 0 ? List.of() : texts.find(question, wing.kinds(), skipped, limit);
        return new SearchPage.Group(wing.key(), wing.title(), count, shown, count > skipped + shown.size());
    }
}
