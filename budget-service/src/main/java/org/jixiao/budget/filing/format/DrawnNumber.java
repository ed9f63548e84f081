package org.jixiao.budget.filing.format;

import java.util.Locale;

/** A number in one of the ways that Word draws it. */
final class DrawnNumber {

    private static final String[] DIGITS = {"〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
    private static final int LETTERS = 26;
    private static final int CIRCLED = 20;

    private DrawnNumber() {}

    /** @param format name of the way ({@code chineseCounting}, {@code decimal}); an unknown one is drawn in digits, a bullet not at all */
    static String of(String format, int number) {
        return switch (format) {
            case "bullet", "none" -> "";
            case "chineseCounting",
                    "chineseCountingThousand",
                    "chineseLegalSimplified",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand",
                    "japaneseCounting",
                    "ideographDigital" -> chinese(number);
            case "lowerLetter" -> letter(number).toLowerCase(Locale.ROOT);
            case "upperLetter" -> letter(number);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
                number <= CIRCLED ? Character.toString('①' + number - 1) : Integer.toString(number);
            case "decimalFullWidth", "decimalFullWidth2" -> fullWidth(number);
            default -> Integer.toString(number);
        };
    }

    /** Up to 99: no list of a form is longer. */
    private static String chinese(int number) {
        if (number < 1 || number > 99) {
            return Integer.toString(number);
        }
        int tens = number / 10;
        int ones = number % 10;
        String ten = tens == 0 ? "" : (tens == 1 ? "" : DIGITS[tens]) + "十";
        return ten + (ones == 0 ? "" : DIGITS[ones]);
    }

    private static String letter(int number) {
        return Character.toString('A' + Math.floorMod(number - 1, LETTERS)).repeat((number - 1) / LETTERS + 1);
    }

    private static String fullWidth(int number) {
        return Integer.toString(number)
                .codePoints()
                .map(digit -> digit + '０' - '0')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
