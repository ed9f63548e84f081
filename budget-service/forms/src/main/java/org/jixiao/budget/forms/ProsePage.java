package org.jixiao.budget.forms;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.budget.contract.Section;
import org.jixiao.budget.forms.sheet.Block;
import org.jixiao.budget.forms.sheet.Line;
import org.jixiao.budget.forms.sheet.Page;

/** What a department says in words: sections under their titles, its goals under the title that says so. */
final class ProsePage {

    /** In several columns: a sheet of a single wide one is not scaled to its paper by every program. */
    private static final List<Integer> WIDTHS = List.of(44, 44, 44, 44);

    private ProsePage() {}

    static Page of(Filling filling, String sheet, String foot) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Line.title(filling.title()));
        for (Section section : filling.sections()) {
            if (!section.title().equals(filling.title())) {
                blocks.add(Line.heading(section.title()));
            }
            section.paragraphs().stream()
                    .filter(paragraph -> !paragraph.isEmpty()
                            || !isGoals(section)
                            || filling.objectives().isEmpty())
                    .map(ProsePage::paragraph)
                    .forEach(blocks::add);
            if (isGoals(section)) {
                filling.objectives().stream().map(Line::text).forEach(blocks::add);
            }
        }
        if (filling.sections().stream().noneMatch(ProsePage::isGoals)
                && !filling.objectives().isEmpty()) {
            blocks.add(Line.heading(Words.of("heading.overall")));
            filling.objectives().stream().map(Line::text).forEach(blocks::add);
        }
        return new Page(Words.of(sheet), false, WIDTHS, blocks, Words.of(foot));
    }

    private static Line paragraph(String text) {
        return text.isEmpty() ? Line.room(Words.guide("room")) : Line.text(text);
    }

    private static boolean isGoals(Section section) {
        return section.title().endsWith(Words.of("heading.overall"));
    }
}
