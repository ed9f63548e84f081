package org.jixiao.budget.filing.format;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.budget.filing.document.SymbolFont;
import org.w3c.dom.Element;

/**
 * The text of one paragraph as a reader of the page sees it: with what was inserted, without what was deleted or is hidden, field
 * codes left out, signs of symbol fonts as the signs they draw.
 */
final class WordText {

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder deleted = new StringBuilder();
    private final StringBuilder hidden = new StringBuilder();
    private final List<Element> boxes = new ArrayList<>();

    private WordText() {}

    static WordText of(Element paragraph) {
        WordText text = new WordText();
        text.walk(paragraph);
        return text;
    }

    String seen() {
        return text.toString();
    }

    /** Struck out or moved away while changes were tracked. */
    String deleted() {
        return deleted.toString();
    }

    /** Set so that the page does not show it. */
    String hidden() {
        return hidden.toString();
    }

    /** Text boxes that hang on it: what stands in each is a body of its own. */
    List<Element> boxes() {
        return boxes;
    }

    private void walk(Element parent) {
        boolean chosen = WordMarkup.child(parent, "Choice").isPresent();
        WordMarkup.children(parent)
                .filter(child -> !chosen || !"Fallback".equals(child.getLocalName()))
                .forEach(this::step);
    }

    private void step(Element element) {
        String name = element.getLocalName();
        switch (name) {
            case "r" -> run(element);
            case "del", "moveFrom" -> deleted.append(WordMarkup.text(element));
            case "txbxContent" -> boxes.add(element);
            case "f" -> fraction(element);
            case "pPr", "rPr", "rt", "instrText", "sdtPr", "sdtEndPr" -> {}
            default -> walk(element);
        }
    }

    private void run(Element run) {
        String font = WordMarkup.child(run, "rPr", "rFonts")
                .map(fonts -> WordMarkup.attribute(fonts, "ascii"))
                .orElse("");
        boolean vanished = WordMarkup.child(run, "rPr")
                .filter(properties -> WordMarkup.isOn(properties, "vanish"))
                .isPresent();
        WordMarkup.children(run).forEach(part -> {
            String drawn = drawn(part, font);
            (vanished ? hidden : text).append(drawn);
            if (drawn.isEmpty() && !"t".equals(part.getLocalName())) {
                step(part);
            }
        });
    }

    private static String drawn(Element part, String font) {
        return switch (part.getLocalName()) {
            case "t" -> SymbolFont.drawn(WordMarkup.text(part), font);
            case "tab", "ptab" -> "\t";
            case "br", "cr" -> "\n";
            case "noBreakHyphen" -> "-";
            case "sym" -> sign(part);
            default -> "";
        };
    }

    private static String sign(Element sign) {
        String code = WordMarkup.attribute(sign, "char");
        return code.matches("\\p{XDigit}{1,4}")
                ? SymbolFont.drawn(Character.toString(Integer.parseInt(code, 16)), WordMarkup.attribute(sign, "font"))
                : "";
    }

    private void fraction(Element fraction) {
        WordMarkup.child(fraction, "num").ifPresent(this::walk);
        text.append('/');
        WordMarkup.child(fraction, "den").ifPresent(this::walk);
    }
}
