package org.jixiao.budget.filing.form;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.budget.filing.document.Fragment;
import org.jspecify.annotations.Nullable;

/** A heading with what stands below it, while the outline of a document grows. */
final class Chapter {

    private final Heading heading;
    private final List<Fragment> title = new ArrayList<>();
    private final List<Fragment> prose = new ArrayList<>();
    private final List<Chapter> chapters = new ArrayList<>();

    Chapter(Heading heading, @Nullable Fragment title) {
        this.heading = heading;
        if (title != null) {
            this.title.add(title);
        }
    }

    Heading.Kind kind() {
        return heading.kind();
    }

    boolean isOverallGoals() {
        return heading.isOverallGoals();
    }

    /** Its title may still go on: 第一部分, and the words on the next line. */
    boolean expectsTitle() {
        boolean complete =
                kind() == Heading.Kind.TITLE ? title.size() > 3 : !heading.isIncomplete() || title.size() > 1;
        return !complete && prose.isEmpty() && chapters.isEmpty();
    }

    String title() {
        return String.join(" ", title.stream().map(Fragment::text).toList());
    }

    List<Fragment> titleLines() {
        return title;
    }

    List<Fragment> prose() {
        return prose;
    }

    List<Chapter> chapters() {
        return chapters;
    }

    /**
     * Takes the goals out of the prose and leaves what leads up to them: numbered goals begin at the first number, goals
     * without numbers are all there is.
     */
    List<Fragment> takeGoals() {
        boolean numbered = prose.stream().anyMatch(Items::isNumbered);
        int from = 0;
        while (numbered && !Items.isNumbered(prose.get(from))) {
            from++;
        }
        List<Fragment> tail = prose.subList(from, prose.size());
        List<Fragment> goals = List.copyOf(tail);
        tail.clear();
        return goals;
    }

    /** A chapter of headings alone says nothing that its headings' own places do not say. */
    boolean saysSomething() {
        return !prose.isEmpty() || chapters.stream().anyMatch(Chapter::saysSomething);
    }
}
