package org.jixiao.budget.filing.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Choices with a box at each, of which one is ticked: ☑新增项目 □延续项目. The boxes stand before the choices or behind them.
 *
 * @param ticked the words of the choices that are ticked
 */
record TickedText(List<String> ticked) {

    private static final String TICK = "[☑√✓✔■☒●]";
    private static final String BOX = "[□☐○〇◯◻]";
    private static final Pattern MARK =
            Pattern.compile("[(（\\[【]\\s{0,4}(?<tick>" + TICK + ")?\\s{0,4}[)）\\]】]|(?<bare>" + TICK + ")|" + BOX);
    private static final int LONGEST = 200;

    /** Nothing where no box is drawn and nothing ticked. */
    static Optional<TickedText> of(String written) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        List<String> words = new ArrayList<>();
        List<Boolean> ticks = new ArrayList<>();
        Matcher mark = MARK.matcher(written);
        int from = 0;
        while (mark.find()) {
            words.add(written.substring(from, mark.start()).strip());
            ticks.add(mark.group("tick") != null || mark.group("bare") != null);
            from = mark.end();
        }
        if (ticks.isEmpty()) {
            return Optional.empty();
        }
        words.add(written.substring(from).strip());
        int behind = words.get(0).isEmpty() ? 1 : 0;
        List<String> ticked = new ArrayList<>();
        for (int i = 0; i < ticks.size(); i++) {
            if (ticks.get(i)) {
                ticked.add(words.get(i + behind));
            }
        }
        return Optional.of(new TickedText(List.copyOf(ticked)));
    }

    /** The one that is ticked; nothing where none is, or more than one. */
    Optional<String> choice() {
        return ticked.size() == 1 ? Optional.of(ticked.get(0)) : Optional.empty();
    }
}
