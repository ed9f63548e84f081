package org.jixiao.budget.filing.format.pdf;

/**
 * A line of text as it stands on a page. Never blank.
 *
 * @param text as it is read, gaps as spaces
 * @param y of the middle of its first character
 * @param size of its largest character
 * @param firstWord width of what could not have been divided at its beginning: a word, a number, a character and its punctuation
 */
record TextLine(String text, double left, double right, double y, double size, double firstWord) {

    double width() {
        return right - left;
    }

    double middle() {
        return (left + right) / 2;
    }
}
