package org.jixiao.budget.forms.sheet;

/** How much room a text takes: programs do not make merged cells grow by themselves. */
final class Room {

    /** Width of a Chinese character at the size that forms are set in, in tenths of a millimetre; others take half of it. */
    private static final int CHARACTER = 35;

    private static final int MARGIN = 30;

    private Room() {}

    /** How many lines a text takes in a width of millimetres, at least one. */
    static int lines(String text, int width) {
        int room = Math.max(CHARACTER, width * 10 - MARGIN);
        return Math.max(
                1,
                text.lines()
                        .mapToInt(line -> 1 + Math.max(0, length(line) - 1) / room)
                        .sum());
    }

    private static int length(String line) {
        return line.codePoints()
                .map(point -> point < 0x2000 ? CHARACTER / 2 : CHARACTER)
                .sum();
    }
}
