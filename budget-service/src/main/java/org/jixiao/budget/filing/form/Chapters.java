package org.jixiao.budget.filing.form;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.budget.contract.Section;
import org.jixiao.budget.filing.document.Fragment;

/**
 * The outline as sections and objectives. The numbered items of 总体绩效目标 become objectives and leave the prose, so
 * that a goal has one home; the words before them stay where they stood.
 */
final class Chapters {

    private final Ledger ledger;
    private final List<Section> sections = new ArrayList<>();
    private final List<String> objectives = new ArrayList<>();

    private Chapters(Ledger ledger) {
        this.ledger = ledger;
    }

    /** @param objectives already read elsewhere: those of the outline follow them */
    static Chapters of(Outline outline, Ledger ledger, List<String> objectives) {
        Chapters chapters = new Chapters(ledger);
        chapters.objectives.addAll(objectives);
        Chapter root = outline.root();
        chapters.takeObjectives(root);
        chapters.keep(root, 1);
        return chapters;
    }

    List<Section> sections() {
        return List.copyOf(sections);
    }

    List<String> objectives() {
        return List.copyOf(objectives);
    }

    private void takeObjectives(Chapter chapter) {
        if (chapter.isOverallGoals()) {
            List<Fragment> goals = chapter.takeGoals();
            for (Items.Item item : Items.of(goals)) {
                item.lines().forEach(line -> ledger.read(line, "/objectives/" + objectives.size()));
                objectives.add(item.text());
            }
        }
        chapter.chapters().forEach(this::takeObjectives);
    }

    private void keep(Chapter chapter, int level) {
        boolean kept = chapter.saysSomething()
                && !(chapter.titleLines().isEmpty() && chapter.prose().isEmpty());
        if (kept) {
            keepSection(chapter, level);
        } else {
            chapter.titleLines().forEach(ledger::head);
        }
        chapter.chapters().forEach(below -> keep(below, kept ? level + 1 : level));
    }

    private void keepSection(Chapter chapter, int level) {
        String path = "/sections/" + sections.size();
        chapter.titleLines().forEach(line -> ledger.read(line, path + "/title"));
        List<String> paragraphs = new ArrayList<>();
        for (Fragment line : chapter.prose()) {
            ledger.prose(line, path + "/paragraphs/" + paragraphs.size());
            paragraphs.add(line.text());
        }
        sections.add(new Section(chapter.title(), level, List.copyOf(paragraphs)));
    }
}
