package org.jixiao.disclosure.site.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Coded;
import org.jspecify.annotations.Nullable;

/**
 * What was found, in groups.
 *
 * @param only the group that is shown by itself; null where all are, each with its first few
 * @param page of that group, from 1
 */
public record SearchPage(
        Question question,
        List<Group> groups,
        @Nullable String only,
        int page,
        List<Coded> divisions,
        List<Integer> years) {

    /** Results of one kind. @param key names it in addresses @param title what they are @param shown those on this page */
    public record Group(String key, String title, long count, List<Found> shown, boolean hasMore) {}

    public String asked() {
        return question.asked();
    }

    public boolean isAsked() {
        return !question.asked().isEmpty();
    }

    public boolean isTooShort() {
        return isAsked() && !question.canBeFound();
    }

    public long total() {
        return groups.stream().mapToLong(Group::count).sum();
    }

    public boolean isDivision(String code) {
        return code.equals(question.division());
    }

    public boolean isYear(Integer year) {
        return year.equals(question.year());
    }

    public boolean isAll() {
        return only == null;
    }

    /** Address of all groups, for this question. */
    public String href() {
        return "/search?q=" + encoded(question.asked())
                + (question.division() == null ? "" : "&division=" + encoded(question.division()))
                + (question.year() == null ? "" : "&year=" + question.year());
    }

    public String hrefOf(Group group, int page) {
        return href() + "&in=" + group.key() + (page == 1 ? "" : "&page=" + page);
    }

    public int next() {
        return page + 1;
    }

    public int previous() {
        return page - 1;
    }

    /** Groups that something was found in. */
    public List<Group> found() {
        return groups.stream().filter(each -> !each.shown().isEmpty()).toList();
    }

    /** Words to try, where nothing was asked yet. */
    public List<String> examples() {
        return Stream.of("培训", "补助", "满意度", "维修").toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
