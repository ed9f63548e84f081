package org.jixiao.budget.filing.form;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jixiao.budget.filing.document.Fragment;

/**
 * The prose of a document under its headings. Levels follow from nesting, not from how a number looks: what is numbered
 * alike is on one level, a new way of numbering is one deeper.
 */
final class Outline {

    private final Chapter root = new Chapter(new Heading(Heading.Kind.TITLE, ""), null);
    private final Deque<Chapter> open = new ArrayDeque<>();

    Outline() {
        open.push(root);
    }

    /** Everything; its own title is the document's, its prose stands before any heading. */
    Chapter root() {
        return root;
    }

    /** Title of the chapter that is open. */
    String title() {
        return open.element().title();
    }

    void heading(Heading heading, Fragment line) {
        if (heading.kind() == Heading.Kind.WORDS
                && open.element() != root
                && open.element().expectsTitle()) {
            open.element().titleLines().add(line);
            return;
        }
        while (open.element().kind() == Heading.Kind.TABLE) {
            open.pop(); // the title of a table is of that table alone
        }
        if (open.stream().anyMatch(chapter -> chapter != root && chapter.kind() == heading.kind())) {
            while (open.element().kind() != heading.kind()) {
                open.pop();
            }
            open.pop();
        }
        Chapter chapter = new Chapter(heading, line);
        open.element().chapters().add(chapter);
        open.push(chapter);
    }

    void paragraph(Fragment line) {
        if (open.element().kind() == Heading.Kind.TABLE
                && FormTitle.of(line.text()).isPresent()) {
            open.pop();
        }
        Chapter chapter = open.element();
        if (chapter.expectsTitle() && Heading.isShort(line.text())) {
            chapter.titleLines().add(line);
        } else {
            chapter.prose().add(line);
        }
    }
}
