package org.jixiao.budget.filing.form;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.budget.contract.Place;

/** Lines that nobody understood and that stand together: one thing for a person to look at, not one a line. */
record StrayLines(List<LineRead> lines) {

    private static final int LONGEST = 2_000;

    static List<StrayLines> of(List<LineRead> account) {
        List<StrayLines> runs = new ArrayList<>();
        boolean running = false;
        for (LineRead line : account) {
            boolean stray = line.use() == LineRead.Use.NOT_UNDERSTOOD;
            if (stray && !running) {
                runs.add(new StrayLines(new ArrayList<>()));
            }
            if (stray) {
                runs.get(runs.size() - 1).lines().add(line);
            }
            running = stray;
        }
        return runs;
    }

    Place place() {
        return lines.get(0).place();
    }

    /** The lines as one text, cut where it grows too long to be shown: the account has them whole. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (LineRead line : lines) {
            text.append(text.isEmpty() ? "" : " / ").append(line.text());
            if (text.length() > LONGEST) {
                return text.substring(0, text.offsetByCodePoints(0, LONGEST / 2)) + "…";
            }
        }
        return text.toString();
    }
}
